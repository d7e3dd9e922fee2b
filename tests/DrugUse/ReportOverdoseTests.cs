using SocialWatch.DrugUse.Overdoses;
using static SocialWatch.Tests.DrugUse.HarmReduction;

namespace SocialWatch.Tests.DrugUse;

public sealed class ReportOverdoseTests
{
    [Fact]
    public void The_response_and_the_naloxone_are_counted_each_for_itself()
    {
        Assert.Equal([Acts.NaloxoneGiven, Acts.OverdoseResponse], Somebody.Do(Overdosed).Open.Acts.Values.Select(act => act.AsRecorded.Kind).Order());
        Assert.Equal(Acts.OverdoseResponse, Assert.Single(Somebody.Do(Overdosed with { NaloxoneGiven = false }).Open.Acts.Values).AsRecorded.Kind);
    }

    [Fact]
    public void A_phone_heard_of_after_the_closing_still_tells_of_an_overdose_before_it()
    {
        var closed = Somebody.Do(new CloseLifeProject(OutcomeKind.LostSightOf, Somebody.Today, null));

        Assert.Equal(2, closed.Events(Overdosed).OfType<ActRecorded>().Count());
        Assert.Empty(closed.Do(Overdosed).Events(Overdosed));
    }

    [Fact]
    public void Another_story_under_the_same_act_is_refused() =>
        Assert.Equal(new ActRecordedDifferently(), Somebody.Do(Overdosed).Refusal(Overdosed with { AmbulanceCalled = false }));

    [Fact]
    public void One_act_does_not_count_two_things() =>
        Assert.Equal(new ActRecordedDifferently(), Somebody.Refusal(Overdosed with { NaloxoneAct = Overdosed.Act }));

    [Fact]
    public void Not_in_the_future() => Assert.Equal(new InTheFuture(), Somebody.Refusal(Overdosed with { At = ProgrammeStory.Beginning.AddHours(1) }));

    [Fact]
    public void After_a_death_there_is_no_later_overdose_and_none_waits_for_it()
    {
        var dead = Somebody.Do(Overdosed with { HowItEnded = OverdoseEnd.Died });

        Assert.Equal(
            new DiedOfOverdose(Overdosed.At),
            dead.On(1).Refusal(Overdosed with { Act = ProgrammeStory.Numbered(750), NaloxoneAct = ProgrammeStory.Numbered(751), At = ProgrammeStory.Beginning.AddDays(1) }));
        Assert.Equal("drug-use.facts.overdose-died", Assert.Single(AtAGlance.Of(dead.File, dead.Now)).Words);
        Assert.DoesNotContain(dead.Facts<DrugUseFacts>().Overdoses, overdose => overdose.IsWaiting);
    }

    [Fact]
    public void Withdrawn_it_never_was() =>
        Assert.Empty(Somebody.Do(Overdosed).Do(new WithdrawAct(Overdosed.Act, "Another person")).Facts<DrugUseFacts>().Overdoses);

    [Theory]
    [InlineData(0, "drug-use.facts.overdose-waiting", Weight.Attention)]
    [InlineData(3, "drug-use.facts.overdose-waiting", Weight.Attention)]
    [InlineData(3.01, "drug-use.facts.overdose-late", Weight.Danger)]
    public void Three_days_are_given_for_the_contact(double day, string words, Weight weight)
    {
        var fact = Assert.Single(AtAGlance.Of(Somebody.Do(Overdosed).File, ProgrammeStory.Beginning.AddDays(day)));

        Assert.Equal((words, weight), (fact.Words, fact.Weight));
    }

    [Fact]
    public void Who_comes_back_in_a_new_cycle_is_not_pressed_by_the_old_one() => Assert.DoesNotContain(
        Somebody.Do(Overdosed, new CloseLifeProject(OutcomeKind.LostSightOf, Day(0), null)).On(60).Do(new ReopenLifeProject(Stages.Reception, "He came back")).Facts<DrugUseFacts>().Overdoses,
        overdose => overdose.IsWaiting);
}
