using SocialWatch.Kernel.People;
using SocialWatch.StreetChildren.BestInterest;
using SocialWatch.StreetChildren.ComingOfAge;
using SocialWatch.StreetChildren.EscortedReturn;
using SocialWatch.StreetChildren.Guardianship;
using SocialWatch.StreetChildren.Schooling;
using SocialWatch.StreetChildren.Screen;

namespace SocialWatch.Tests.StreetChildren;

/// <summary>A girl of twelve met at the bus station, and what is asked for her.</summary>
internal static class Child
{
    public static readonly DateOnly Born = new(2014, 3, 1);

    public static readonly ActId Journey = Act(1);

    public static readonly WriteBestInterestNote Note = new(Act(2), Day(0), "To stay near her sister", "I want to see my sister");

    public static readonly NameGuardian Aunt = new(Act(3), "Fatima, her aunt", Relations.UncleOrAunt, "family-judge", Day(0));

    public static readonly StateSchooling Enrolled = new(Act(4), Schoolings.Enrolled, "Atlas school", "primary", Day(0));

    public static readonly OrderReturn Order = new(Journey, "prosecutor", Day(0), "114/26", "Olive village");

    public static readonly NameEscort Escort = new(Journey, "Youssef of the cell", "cell-worker");

    public static readonly DepartOnReturn Departure = new(Act(5), Journey, Day(0), "bus");

    public static readonly HandOverChild HandOver = new(Act(6), Journey, Day(0), "Rahma, her mother", Relations.Mother, "Signed receipt");

    public static readonly PlanComingOfAge Plan = new(Act(7), Day(0), "agreed", "youth-home", "A room and an apprenticeship");

    public static readonly EnterStay Bed = new(Act(8), Stays.ProtectionCentre, ProgrammeStory.Centre, null, Day(0));

    public static ProgrammeStory Met { get; } = ProgrammeStory.Of(StreetChildrenProgramme.Rules, bornOn: Born);

    public static ProgrammeStory Informed { get; } = Met.Act(Acts.StreetApproach, Acts.ProsecutorInformed);

    /// <summary>Ready for the road: the order, the escort, the note, the prosecutor informed.</summary>
    public static ProgrammeStory Ready { get; } = Informed.Do(Note, Order, Escort);

    public static ProgrammeStory Man { get; } = ProgrammeStory.Of(StreetChildrenProgramme.Rules, age: AgeBand.From18To25);

    public static ActId Act(int number) => ProgrammeStory.Numbered(500 + number);

    public static DateOnly Day(int day) => DateOnly.FromDateTime(ProgrammeStory.Beginning.DateTime).AddDays(day);

    public static ChildFacts Own(this ProgrammeStory story) => story.Facts<ChildFacts>();

    /// <summary>What the card says on that day, each with its weight.</summary>
    public static IEnumerable<(string, Weight)> Card(this ProgrammeStory story, int days = 0) =>
        ChildCard.Of(story.File, story.Now.AddDays(days)).Select(fact => (fact.Words["street-children.facts.".Length..], fact.Weight));

    public static ProgrammeStory Withdraw(this ProgrammeStory story, ActId act) => story.Do(new WithdrawAct(act, "It was another child"));

    public static ProgrammeStory InANewCycle(this ProgrammeStory story) =>
        story.Do(new CloseLifeProject(OutcomeKind.LostSightOf, story.Today, null), new ReopenLifeProject(Stages.Protection, "Met again"));

    /// <summary>Wrong days, whatever is told.</summary>
    public static void RefusesWrongDays(this ProgrammeStory story, Func<DateOnly, LifeProjectCommand> on)
    {
        Assert.Equal(new InTheFuture(), story.Refusal(on(story.Today.AddDays(1))));
        Assert.Equal(new BeforeBirth(), story.Refusal(on(Born.AddDays(-1))));
        Assert.Equal(new TooLongAgo(15), Man.Refusal(on(new DateOnly(1985, 1, 1))));
    }

    public static Examined Examined { get; } = new(new SocialWatch.StreetChildren.Setup(), StreetChildrenProgramme.Rules,
    [
        (Met, Note),
        (Met, Aunt),
        (Met.Do(Aunt), new EndGuardianship(Aunt.Act, Day(0), "She moved to another town")),
        (Met, Enrolled),
        (Informed.Do(Note), Order),
        (Informed.Do(Note, Order), Escort),
        (Ready, Departure),
        (Ready.Do(Departure), HandOver),
        (Ready, new CallOffReturn(Journey, Day(0), "Nobody at the address")),
        (ProgrammeStory.Of(StreetChildrenProgramme.Rules, bornOn: Day(0).AddYears(-18).AddMonths(5)), Plan),
    ])
    {
        BornOn = new DateOnly(2009, 8, 1),
        Cards = [Ready.Do(Departure).Withdraw(Journey)],
    };
}
