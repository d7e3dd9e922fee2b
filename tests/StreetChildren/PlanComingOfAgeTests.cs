using SocialWatch.Kernel.People;
using SocialWatch.StreetChildren.ComingOfAge;

namespace SocialWatch.Tests.StreetChildren;

public sealed class PlanComingOfAgeTests
{
    private static readonly CloseLifeProject Leaves = new(OutcomeKind.Left, Child.Day(0), null);

    private static readonly SomethingIsMissing Missing = new("street-children.requirement.coming-of-age-plan", "plan-coming-of-age");

    [Fact]
    public void From_six_months_before_eighteen_the_card_says_the_day()
    {
        Assert.DoesNotContain("coming-of-age", Told(In(months: 6, days: 1)));
        Assert.Contains(("coming-of-age", Weight.Attention), In(months: 6, days: 0).Card());
        Assert.Contains(("coming-of-age", Weight.Danger), In(months: 0, days: 30).Card());
        Assert.Contains(("came-of-age", Weight.Danger), In(months: 0, days: 30).Card(days: 30));
        Assert.Contains(("coming-of-age-planned", Weight.Good), In(months: 5, days: 0).Do(Child.Plan).Card());
    }

    [Fact]
    public void Then_nobody_is_let_go_without_a_plan()
    {
        Assert.Null(In(months: 6, days: 1).Refusal(Leaves));
        Assert.Equal(Missing, In(months: 6, days: 0).Refusal(Leaves));
        Assert.Null(In(months: 5, days: 0).Do(Child.Plan).Refusal(Leaves));
    }

    [Fact]
    public void Not_wanting_one_is_an_answer() => Assert.Null(In(months: 5, days: 0).Do(Child.Plan with { Answer = "not-wanted", Home = null }).Refusal(Leaves));

    [Fact]
    public void The_other_honest_endings_wait_for_nothing() => Assert.All(
        [OutcomeKind.ReturnedToStreet, OutcomeKind.LostSightOf, OutcomeKind.Transferred, OutcomeKind.Deceased],
        outcome => Assert.Null(In(months: 1, days: 0).Refusal(Leaves with { Outcome = outcome })));

    [Fact]
    public void Time_passes_with_whatever_is_told_in_the_file()
    {
        var story = In(months: 8, days: 0).On(90);

        Assert.Equal(Missing, story.Act(Acts.Listening).Refusal(Leaves));
    }

    [Fact]
    public void Nobody_asks_it_of_an_adult_or_of_somebody_without_a_day_of_birth()
    {
        Assert.Null(Child.Man.Refusal(Leaves));
        Assert.Null(ProgrammeStory.Of(StreetChildrenProgramme.Rules, age: AgeBand.From13To17).Refusal(Leaves));
        Assert.Contains(("birth-not-known", Weight.Attention), Child.Man.Card());
    }

    [Fact]
    public void Withdrawn_it_is_asked_for_again() => Assert.Equal(Missing, In(months: 5, days: 0).Do(Child.Plan).Withdraw(Child.Plan.Act).Refusal(Leaves));

    [Fact]
    public void A_plan_holds_when_the_file_reopens() =>
        Assert.Null(In(months: 5, days: 0).Do(Child.Plan).InANewCycle().Refusal(Leaves));

    [Fact]
    public void Sent_twice_it_is_told_once()
    {
        Assert.Empty(Child.Met.Do(Child.Plan).Events(Child.Plan));
        Assert.Equal(new ActRecordedDifferently(), Child.Met.Do(Child.Plan).Refusal(Child.Plan with { Home = "family" }));
    }

    [Fact]
    public void Wrong_days_are_refused() => Child.Met.RefusesWrongDays(day => Child.Plan with { On = day });

    /// <summary>Somebody who turns eighteen so long after the beginning.</summary>
    private static ProgrammeStory In(int months, int days) => ProgrammeStory.Of(StreetChildrenProgramme.Rules, bornOn: Child.Day(days).AddMonths(months).AddYears(-18));

    private static IEnumerable<string> Told(ProgrammeStory story) => story.Card().Select(fact => fact.Item1);
}
