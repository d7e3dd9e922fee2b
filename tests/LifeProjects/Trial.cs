using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.LifeProjects;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Tests.LifeProjects;

internal sealed record BedGiven([property: WordKey("trial.bed")] string Kind, DateOnly On, [property: Sealed] string? Bed, [property: Sealed, Narrative] string? Told) : LifeProjectEvent;

internal enum BedState
{
    AsNew,
    Worn,
}

/// <summary>Has no words: no sentence asks for it.</summary>
internal enum Unsaid
{
    Anything,
}

internal sealed record BedChecked(bool IsClean, [property: Sealed] BedState? State, [property: Sealed] Unsaid? Unsaid) : LifeProjectEvent;

/// <summary>A small programme of the tests' own, and people who walk through it.</summary>
internal static class Trial
{
    public const string Id = "trial";

    public static readonly WorkerId Salma = new(new Guid("0192f5a0-0000-7000-8000-0000000000a1"));
    public static readonly WorkerId Observer = new(new Guid("0192f5a0-0000-7000-8000-0000000000a2"));
    public static readonly PersonId Brahim = new(new Guid("0192f5a0-0000-7000-8000-0000000000b1"));
    public static readonly LifeProjectId Project = LifeProjectIds.Of(Brahim, Id);
    public static readonly CellId Cell = new(new Guid("0192f5a0-0000-7000-8000-0000000000c1"));
    public static readonly CentreId Centre = new(new Guid("0192f5a0-0000-7000-8000-0000000000d1"));
    public static readonly DateTimeOffset Morning = new(2026, 11, 22, 8, 30, 0, TimeSpan.Zero);

    public static CellProfile Profile => new("Province", "Cell", ["Centre ville"], ImmutableDictionary<CentreId, string>.Empty.Add(Centre, "Dar El Amal")) { Book = Book };

    public static ProgrammeRules Rules { get; } = new(
        Id,
        ["anybody"],
        new Pathway(
            [
                new Stage("found", StageKind.Identification, new ClockRule("first-visit", TimeSpan.FromDays(2), TimeSpan.Zero, ["doctor"])),
                new Stage("plan", StageKind.Planning),
                new Stage("home", StageKind.FollowUp, new ClockRule("visit", TimeSpan.FromDays(7), TimeSpan.Zero, ["talk"])),
            ],
            [
                new Move("found", "plan", new ActDone("talked", "talk"), new ActDone("seen", "doctor", "talk")),
                new Move("found", "home", new ActDone("sheltered", "bed")),
                new Move("plan", "home", new NeedsJudged(2), new GoalAgreed()),
                new Move("plan", "found"),
                new Move("home", "plan"),
            ]),
        [
            new ActKind("talk", Approach.SocioCommunity), new ActKind("doctor", Approach.Medical), new ActKind("return", Approach.SocioCommunity),
            new ActKind("bed", Approach.SocioCommunity, InCentre: true, RecordedOn: "give-bed"),
            new ActKind("taken-in", Approach.SocioCommunity, InCentre: true, RecordedOn: "enter-stay"), new ActKind("night", Approach.SocioCommunity, RecordedOn: "record-night"),
            new ActKind("hosted", Approach.SocioCommunity, RecordedOn: "enter-stay"),
        ],
        [new NeedKind("roof", Approach.SocioCommunity), new NeedKind("papers", Approach.Legal), new NeedKind("health", Approach.Medical)],
        [
            new Outcome(OutcomeKind.FamilyReintegration, ["home"], new ActDone("returned", "return"), new ClockWasMet("visit")),
            new Outcome(OutcomeKind.Left, []),
        ],
        NoFacts.Instance)
    {
        Stays =
        [
            new StayKind("house", "taken-in", "night")
            {
                Protocol = [new ProtocolStep("nurse", Approach.Medical, TimeSpan.FromDays(2), TimeSpan.FromDays(7)), new ProtocolStep("welcome", Approach.SocioCommunity, TimeSpan.FromDays(1))],
            },
            new StayKind("family", "hosted") { NeedsCentre = false, Requires = [new ActDone("talked", "talk")] },
        ],
    };

    public static ProgrammeBook Book { get; } = new(ImmutableDictionary<string, ProgrammeRules>.Empty.Add(Id, Rules));

    public static LifeProjectOpened Opened { get; } = new(Brahim, Id, "anybody", "found", Salma, BornOn: null);

    public static Words Words { get; } = new([typeof(LifeProjectsSetup).Assembly, typeof(Trial).Assembly], NullLogger<Words>.Instance);

    public static InstalledProgrammes Installed { get; } = new([new LoadedModule(
        new ModuleManifest(Id, "1", 1, "", [], ["anybody"], new Dictionary<string, string> { ["ar"] = "Trial", ["fr"] = "Trial", ["en"] = "Trial" }),
        typeof(Trial).Assembly, new TrialSetup(), new ProgrammeDefinition(Rules))]);

    public static ProgrammeNames Names { get; } = new(Words, Installed);

    public static Ways Ways { get; } = new(Names);

    public static StayEntered InTheHouse { get; } = new(new ActId(Numbered(7)), "house", Centre, Place: null, new DateOnly(2026, 11, 22));

    /// <summary>An act done at a moment; the same number is the same act.</summary>
    public static ActRecorded Act(int number, string kind, DateTimeOffset? at = null, ActAnswer answer = ActAnswer.Accepted) => new(
        new ActId(Numbered(number)), kind, Rules.Act(kind)!.Approach, answer, 1, at ?? Morning, Commune: null, Place: null, Round: null, Centre: null, Note: null);

    public static GoalSet Goal(int number, string? need) => new(new GoalId(Numbered(number)), need, "A room of my own", new DateOnly(2027, 1, 10));

    public static Guid Numbered(int number) => new($"0192f5a0-0000-7000-8000-{number:D12}");

    /// <summary>The record that follows from these events, one hour after the other.</summary>
    public static LifeProjectRecord Record(params IReadOnlyList<LifeProjectEvent> events) => RecordIn(Book, events);

    public static LifeProjectRecord RecordIn(ProgrammeBook book, params IReadOnlyList<LifeProjectEvent> events)
    {
        var history = events.Select((happened, at) => new Recorded<LifeProjectEvent>(happened, new Stamp(Salma, Cell, Morning.AddHours(at)), at + 1)).ToList();
        return new LifeProjectRecord(Project, history.Aggregate(LifeProjectFile.New(book), (file, recorded) => file.Evolve(recorded.Event, recorded.Stamp)), history);
    }

    public static ProjectScreen Screen(LifeProjectRecord record, DateTimeOffset? now = null, int most = 30, InstalledProgrammes? installed = null)
    {
        var names = new ProgrammeNames(Words, installed ?? Installed);
        var dates = new Dates(Words);
        return new ProjectScreens(names, new EventWords(names, new Colleagues()), new TimeLeft(Words, dates), new Ways(names), dates, new People(), new Colleagues())
            .Of(record, Profile, now ?? Morning.AddDays(1), most)!;
    }

    private sealed class TrialSetup : IProgrammeSetup
    {
        public ProgrammeDefinition Programme { get; } = new(Rules);
    }

    internal sealed class People : IPeopleNames
    {
        public string NameOf(PersonId person, string? programme = null) => "Brahim";

        public PersonCard? CardOf(PersonId person) => new(person, "Brahim", "Grey coat", Sex.Male, AgeBand.From60, "Centre ville");
    }

    internal sealed class Colleagues : IWorkerNames
    {
        public Task<IReadOnlyList<Colleague>> Of(CellId cell) => Task.FromResult<IReadOnlyList<Colleague>>([
            new(Salma, "Salma", [], new HashSet<Permission> { Permission.MeetPeople, Permission.AccompanyPeople }), new(Observer, "Omar", [], new HashSet<Permission> { Permission.SeeOutcomes })]);

        public string NameOf(WorkerId worker) => worker == Salma ? "Salma" : "Somebody";
    }
}

/// <summary>Sentences are compared in one language.</summary>
internal static class InEnglish
{
    public static void Please() =>
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.CurrentCulture = Language.English.ToCulture();
}
