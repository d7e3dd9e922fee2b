using SocialWatch.DrugUse.Overdoses;
using static SocialWatch.Tests.DrugUse.HarmReduction;

namespace SocialWatch.Tests.DrugUse;

public sealed class FollowUpOverdoseTests
{
    private static readonly ProgrammeStory NextDay = Somebody.Do(Overdosed).On(1);

    [Fact]
    public void The_contact_is_counted_and_nothing_waits_any_more()
    {
        var met = NextDay.Do(FollowsUp);

        Assert.True(met.Open.HasAccepted(Acts.OverdoseFollowUp));
        Assert.Empty(AtAGlance.Of(met.File, met.Now));
    }

    [Fact]
    public void Late_is_better_than_never() => Assert.Null(NextDay.On(30).Refusal(FollowsUp with { On = Day(30) }));

    [Fact]
    public void Only_what_waits_is_followed_up()
    {
        Assert.Equal(new NoOverdoseWaiting(), Somebody.On(1).Refusal(FollowsUp));
        Assert.Equal(new NoOverdoseWaiting(), Somebody.Do(Overdosed with { HowItEnded = OverdoseEnd.Died }).On(1).Refusal(FollowsUp));
        Assert.Equal(new OverdoseFollowedUpBefore(Day(1)), NextDay.Do(FollowsUp).Refusal(FollowsUp with { Act = ProgrammeStory.Numbered(711) }));
    }

    [Fact]
    public void Neither_before_the_overdose_nor_tomorrow()
    {
        Assert.Equal(new BeforeOverdose(Overdosed.At), NextDay.Refusal(FollowsUp with { On = Day(-1) }));
        Assert.Equal(new InTheFuture(), NextDay.Refusal(FollowsUp with { On = Day(2) }));
    }

    [Fact]
    public void Another_day_under_the_same_act_is_refused() =>
        Assert.Equal(new ActRecordedDifferently(), NextDay.Do(FollowsUp).Refusal(FollowsUp with { On = Day(0) }));

    [Fact]
    public void Withdrawn_the_overdose_waits_again() =>
        Assert.True(Assert.Single(NextDay.Do(FollowsUp).Do(new WithdrawAct(FollowsUp.Act, "She did not answer")).Facts<DrugUseFacts>().Overdoses).IsWaiting);

    [Fact]
    public void The_form_names_the_overdose_by_itself()
    {
        var form = OwnForms.All.Single(form => form.Command == typeof(FollowUpOverdose));

        Assert.False(form.IsOffered(Somebody.Open, Somebody.File.Own));
        Assert.True(form.IsOffered(NextDay.Open, NextDay.File.Own));
        Assert.Contains(("Overdose", (object?)Overdosed.Act), form.Begins(NextDay.Open, NextDay.File.Own));
    }
}
