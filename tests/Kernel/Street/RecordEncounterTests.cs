using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class RecordEncounterTests
{
    private static readonly RecordEncounter Soup = NightRound.Records with { Acts = [new AnonymousAct(NightRound.Soup, "meal", ActAnswer.Accepted, 2)] };

    [Fact]
    public void A_man_by_the_wall_takes_soup_and_does_not_want_to_talk() => Story
        .GivenRound(NightRound.Out)
        .When(NightRound.Records)
        .Then(NightRound.Met, NightRound.HadSoup, NightRound.WasHeard);

    [Fact]
    public void A_phone_without_network_is_heard_of_after_the_round() => Story
        .GivenRound([.. NightRound.Out, NightRound.Closed])
        .When(Soup)
        .Then(NightRound.Met, NightRound.HadSoup);

    [Fact]
    public void Nobody_is_met_before_the_round_began_after_it_ended_or_in_the_future()
    {
        Story.GivenRound(NightRound.Out).When(Soup with { At = NightRound.Started.At.AddTicks(-1) }).ThenRefused(new BeforeTheRound(NightRound.Started.At));
        Story.GivenRound([.. NightRound.Out, NightRound.Closed]).When(Soup with { At = NightRound.One.AddMinutes(1) }).ThenRefused(new AfterTheRound(NightRound.One));
        Story.GivenRound(NightRound.Out).When(Soup with { At = Someone.Now.At.AddHours(1) }).ThenRefused(new InTheFuture());
        Story.GivenRound(NightRound.Planned).When(Soup).ThenRefused(new RoundNotUnderWay());
    }

    [Fact]
    public void Sending_the_same_form_twice_counts_once()
    {
        Story.GivenRound(NightRound.AtTheWall).When(NightRound.Records).ThenNothing();
        Story.GivenRound(NightRound.Known).When(NightRound.Records).ThenNothing();
        Story.GivenRound(NightRound.AtTheWall).When(NightRound.Records with { People = 3 }).ThenRefused(new EncounterRecordedDifferently());
        Story.GivenRound(NightRound.AtTheWall).When(Soup).ThenRefused(new EncounterRecordedDifferently());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(201)]
    public void Absurd_counts_of_people_are_refused(int people) => Story.GivenRound(NightRound.Out).When(Soup with { People = people }).ThenRefused(new NotBetween("People", 1, 200));

    [Theory]
    [InlineData(0)]
    [InlineData(-700)]
    [InlineData(1001)]
    public void Absurd_quantities_are_refused(int quantity) => Story
        .GivenRound(NightRound.Out)
        .When(Soup with { Acts = [new AnonymousAct(NightRound.Soup, "meal", ActAnswer.Accepted, quantity)] })
        .ThenRefused(new QuantityOutOfRange(1000));

    [Fact]
    public void Something_was_done_that_the_programme_knows()
    {
        Story.GivenRound(NightRound.Out).When(Soup with { Acts = [] }).ThenRefused(new NothingWasDone(20));
        Story.GivenRound(NightRound.Out).When(Soup with { Acts = [new AnonymousAct(NightRound.Soup, "boat-trip", ActAnswer.Accepted, 1)] }).ThenRefused(new NoSuchAct());
        Story.GivenRound(NightRound.Out).When(Soup with { Programme = "summer-camp" }).ThenRefused(new ProgrammeNotInstalled("summer-camp"));
        Story.GivenRound(NightRound.Out).When(Soup with { Acts = [new AnonymousAct(NightRound.Soup, "taken-in", ActAnswer.Accepted, 1)] })
            .ThenRefused(new ActHasItsOwnForm("winter-house.act.taken-in", "enter-stay"));
    }

    [Fact]
    public void What_the_cell_does_not_do_any_more_may_still_be_told_late()
    {
        var since = NightRound.Nine.AddHours(2);
        var rules = WinterHouse.Book.Find("winter-house")!;
        var story = In(rules with { Acts = [.. rules.Acts.Where(act => act.Id != "meal")], ActsOff = [rules.Act("meal")!], OffSince = rules.OffSince.Add("meal", since) });

        story.When(Soup).Then(NightRound.Met, NightRound.HadSoup);
        story.When(Soup with { At = since }).ThenRefused(new ActSwitchedOff(since));
    }

    [Fact]
    public void For_a_secret_programme_it_says_so_itself_and_sent_again_it_is_the_same()
    {
        var story = In(WinterHouse.Book.Find("winter-house")! with { IsSecret = true });

        story.When(Soup).Then(NightRound.Met with { IsSecret = true }, NightRound.HadSoup);
        story.And(NightRound.Met with { IsSecret = true }, NightRound.HadSoup).When(Soup).ThenNothing();
    }

    private static Story<Round, RoundEvent> In(ProgrammeRules rules)
    {
        var story = Story.GivenRound(NightRound.Out);
        return story with { State = story.State with { Cell = NightRound.Cell with { Book = new ProgrammeBook(ImmutableDictionary<string, ProgrammeRules>.Empty.Add(rules.Id, rules)) } } };
    }

    [Fact]
    public void No_line_of_the_ledger_stands_twice()
    {
        Story.GivenRound(NightRound.Out).When(NightRound.Records with { Acts = [Soup.Acts[0], Soup.Acts[0]] }).ThenRefused(new ActRecordedDifferently());
        Story.GivenRound(NightRound.AtTheWall).When(Soup with { Encounter = EncounterId.New() }).ThenRefused(new ActRecordedDifferently());
    }
}
