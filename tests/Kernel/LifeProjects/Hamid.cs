using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Tests.Kernel.Street;

namespace SocialWatch.Tests.Kernel.LifeProjects;

/// <summary>The man most of these stories are about, and what happened to him.</summary>
internal static class Hamid
{
    public static readonly PersonId Id = new(new Guid("0198a000-0000-7000-8000-000000000001"));
    public static readonly GoalId Papers = new(new Guid("0198a000-0000-7000-8000-0000000000a1"));
    public static readonly TaskId Appointment = new(new Guid("0198a000-0000-7000-8000-0000000000b1"));
    public static readonly ActId Visit = new(new Guid("0198a000-0000-7000-8000-0000000000d1"));
    public static readonly ActId SecondVisit = new(new Guid("0198a000-0000-7000-8000-0000000000d2"));
    public static readonly NoteId Note = new(new Guid("0198a000-0000-7000-8000-0000000000e1"));
    public static readonly DateOnly InJune = new(2027, 6, 1);
    public static readonly DateOnly Birthday = new(1961, 3, 3);

    public static readonly LifeProjectOpened Opened = new(Id, "winter-house", "elderly", "met", Someone.Salma, Birthday);
    public static readonly ClockStarted FirstAnswerDue = new("first-answer", Someone.Now.At, Someone.OnDay(1));
    public static readonly StageEntered UnderARoof = new("roof");
    public static readonly StageEntered Planning = new("plan");
    public static readonly StageEntered AtHome = new("home");
    public static readonly GoalSet WantsPapers = new(Papers, "papers", "Have my identity card again", InJune);
    public static readonly TaskPlanned CallsTheOffice = new(Appointment, "Call the civil registry", new DateOnly(2026, 12, 1), Someone.Driss);
    public static readonly LifeProjectClosed Left = new(OutcomeKind.Left, Someone.Today, "He took the bus to Fes");
    public static readonly LifeProjectReopened Back = new(2, "met", "Seen at the bus station");

    public static readonly ActId Entry = new(new Guid("0198a000-0000-7000-8000-0000000000d3"));
    public static readonly ActId FirstNight = new(new Guid("0198a000-0000-7000-8000-0000000000d4"));
    public static readonly StayEntered InTheDormitory = new(Entry, "dormitory", Someone.Centre, Place: null, Someone.Today.AddDays(-3));
    public static readonly StayLeft LeftTheDormitory = new(Entry, Someone.Today, "way-found", "family", "His brother came for him");

    /// <summary>On a round, before anybody knew that it was he.</summary>
    public static readonly EncounterAttached MetBefore = new(
        NightRound.Id, NightRound.ByTheWall, NightRound.Met.At, "Medina", "Behind the market", "Grey coat, a limp",
        [new AttachedAct(NightRound.Soup, "meal", Approach.SocioCommunity, ActAnswer.Accepted, 2)]);

    public static ActRecorded Counted(ActId act, string kind, DateTimeOffset at, CentreId? centre = null, ActAnswer answer = ActAnswer.Accepted) => new(
        act, kind, WinterHouse.Rules.Act(kind)!.Approach, answer, 1, at, Commune: null, Place: null, Round: null, centre, Note: null);

    public static ActRecorded Had(string kind, ActId act, DateTimeOffset at, ActAnswer answer = ActAnswer.Accepted) => new(
        act, kind, WinterHouse.Rules.Act(kind)!.Approach, answer, 1, at, "Medina", "Behind the market", Round: null, Centre: null, Note: null);

    public static RecordAct Records(string kind, ActId act, DateTimeOffset at, ActAnswer answer = ActAnswer.Accepted) =>
        new(act, kind, answer, 1, at, "Medina", "Behind the market", Round: null, Centre: null, Note: null);

    public static NeedJudged Needs(string need, Severity severity) => new(need, severity, Note: null);

    public static IEnumerable<GoalSet> Goals(int count) => Enumerable.Range(1, count)
        .Select(number => new GoalSet(new GoalId(new Guid(number, 0, 0, new byte[8])), Need: null, $"Wish number {number}", InJune));
}
