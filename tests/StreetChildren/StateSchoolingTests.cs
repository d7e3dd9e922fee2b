using SocialWatch.StreetChildren.Schooling;

namespace SocialWatch.Tests.StreetChildren;

public sealed class StateSchoolingTests
{
    private static readonly StateSchooling Gone = new(Child.Act(40), Schoolings.DroppedOut, null, null, Child.Day(5));

    private static readonly StateSchooling Attends = Child.Enrolled with { Act = Child.Act(41), Schooling = Schoolings.Attends, On = Child.Day(4) };

    [Fact]
    public void An_enrolment_is_counted_as_one_and_what_follows_as_follow_up()
    {
        var story = Child.Met.On(5).Do(Child.Enrolled, Attends, Gone);

        Assert.Equal(1, story.Open.Acts.Values.Count(act => act.AsRecorded.Kind == Acts.SchoolEnrolment));
        Assert.Equal(2, story.Open.Acts.Values.Count(act => act.AsRecorded.Kind == Acts.SchoolFollowUp));
    }

    [Fact]
    public void What_was_true_last_holds_in_whatever_order_it_is_told() =>
        Assert.Equal(Schoolings.DroppedOut, Child.Met.On(6).Do(Gone, Attends, Child.Enrolled).Own().Schooling()!.Schooling);

    [Fact]
    public void The_card_says_it()
    {
        Assert.Contains(("school", Weight.Good), Child.Met.Do(Child.Enrolled).Card());
        Assert.Contains(("dropped-out", Weight.Attention), Child.Met.On(5).Do(Child.Enrolled, Gone).Card());
        Assert.Contains(("school", Weight.Good), Child.Met.On(5).Do(Child.Enrolled, Gone).Withdraw(Gone.Act).Card());
    }

    [Fact]
    public void A_school_has_a_name() => Assert.Equal(new SchoolNotNamed(), Child.Met.Refusal(Child.Enrolled with { School = null }));

    [Fact]
    public void Sent_twice_it_is_told_once()
    {
        Assert.Empty(Child.Met.Do(Child.Enrolled).Events(Child.Enrolled));
        Assert.Equal(new ActRecordedDifferently(), Child.Met.Do(Child.Enrolled).Refusal(Child.Enrolled with { Level = null }));
    }

    [Fact]
    public void Wrong_days_are_refused() => Child.Met.RefusesWrongDays(day => Child.Enrolled with { On = day });
}
