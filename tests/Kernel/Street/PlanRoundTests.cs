using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class PlanRoundTests
{
    [Fact]
    public void A_round_is_planned_for_the_evening() => Story.GivenRound().When(NightRound.Plans).Then(NightRound.Planned);

    [Fact]
    public void Sending_the_same_form_twice_plans_one_round()
    {
        Story.GivenRound(NightRound.Planned).When(NightRound.Plans).ThenNothing();
        Story.GivenRound(NightRound.Known).When(NightRound.Plans).ThenNothing();
        Story.GivenRound(NightRound.Planned).When(NightRound.Plans with { Vehicle = "The bus" }).ThenRefused(new RoundPlannedDifferently());
    }

    [Fact]
    public void A_round_belongs_to_one_operational_day()
    {
        Story.GivenRound().When(NightRound.Plans with { To = NightRound.Nine.AddHours(9) }).Then(NightRound.Planned with { To = NightRound.Nine.AddHours(9) });
        Story.GivenRound().When(NightRound.Plans with { To = NightRound.Nine.AddHours(9).AddMinutes(1) }).ThenRefused(new NotOneOperationalDay());
        Story.GivenRound().When(NightRound.Plans with { From = NightRound.Nine.AddHours(-16), To = NightRound.One }).ThenRefused(new NotOneOperationalDay());
        Story.GivenRound().When(NightRound.Plans with { To = NightRound.Nine }).ThenRefused(new RoundEndsBeforeItBegins());
    }

    [Fact]
    public void A_crew_is_somebody_and_each_once()
    {
        Story.GivenRound().When(NightRound.Plans with { Crew = [] }).ThenRefused(new NoCrew(20));
        Story.GivenRound().When(NightRound.Plans with { Crew = [Someone.Salma, Someone.Salma] }).ThenRefused(new NoCrew(20));
        Story.GivenRound().When(NightRound.Plans with { Crew = [.. Enumerable.Range(0, 21).Select(_ => WorkerId.New())] }).ThenRefused(new NoCrew(20));
    }

    [Fact]
    public void Whoever_goes_out_unplanned_goes_along()
    {
        var now = NightRound.Plans with { Kind = RoundKind.Spontaneous };

        Story.GivenRound().When(now).Then(NightRound.Planned with { Kind = RoundKind.Spontaneous });
        Story.GivenRound().When(now with { Crew = [Someone.Driss] }).ThenRefused(new NotOfTheCrew());
        Assert.Equal(Permission.MeetPeople, now.Needs);
        Assert.Equal(Permission.Dispatch, NightRound.Plans.Needs);
    }

    [Fact]
    public void A_year_that_was_mistyped_is_refused()
    {
        Story.GivenRound().When(NightRound.Plans with { From = NightRound.Nine.AddYears(2), To = NightRound.One.AddYears(2) }).ThenRefused(new TooFarAhead(366));
        Story.GivenRound().When(NightRound.Plans with { From = NightRound.Nine.AddYears(-20), To = NightRound.One.AddYears(-20) }).ThenRefused(new TooLongAgo(15));
    }

    [Fact]
    public void Its_acts_are_those_of_a_programme_that_is_there() => Story
        .GivenRound()
        .When(NightRound.Plans with { Programme = "summer-camp" })
        .ThenRefused(new ProgrammeNotInstalled("summer-camp"));
}
