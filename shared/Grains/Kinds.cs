using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Trail;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Reports;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>The kinds of streams there are.</summary>
public static class Kinds
{
    /// <summary>Whether a command may be the first of a stream. Every other one finds nothing where there is none.</summary>
    internal static bool Begins(object command) => command is FoundCell or RegisterPerson or RegisterFromSheet or OpenLifeProject or OpenFromSheet or RaiseSignal or PlanRound or PlanCampaign or TakeSheet or BeginRows or TakeRows or PublishReport;

    public static StreamKind<Cell, CellEvent> Cells(InstalledProgrammes programmes) => new(
        "cell", () => Cell.Initial, Cell.Evolve, (_, _, _) => null)
    {
        Prepare = (state, _) => ValueTask.FromResult(state with { Installed = programmes.AsInstalled }),
    };

    public static StreamKind<Person, PersonEvent> People { get; } = new(
        "person", () => Person.Initial, (state, happened, _) => Person.Evolve(state, happened), (stream, _, _) => new PersonId(stream))
    {
        Shows = (stream, _) => new Someone(new PersonId(stream)),
    };

    // What a signal or a round tells is about people nobody knows yet: each is sealed under a key of its own.
    public static StreamKind<Signal, SignalEvent> Signals { get; } = new("signal", () => Signal.Initial, Signal.Evolve, (stream, _, _) => new PersonId(stream));

    // Numbers, names and definitions: about nobody, so nothing of it is sealed under a key.
    public static StreamKind<Publication, ReportEvent> Reports { get; } = new("outcome-report", () => Publication.Initial, Publication.Evolve, (_, _, _) => null)
    {
        IsKnownTo = (state, asker) => state.IsKnownTo(asker),
    };

    public static StreamKind<Round, RoundEvent> Rounds(InstalledProgrammes programmes, ICellDirectory cells) => new(
        "round", () => Round.Initial with { Cell = CellProfile.None with { Book = programmes.AsInstalled } }, Round.Evolve, (stream, _, _) => new PersonId(stream))
    {
        Prepare = async (state, cell) => state with { Cell = await cells.Of(cell) },
    };

    // Why one was cancelled is told in words, and words may name somebody: sealed under a key of its own.
    public static StreamKind<Campaign, CampaignEvent> Campaigns(InstalledProgrammes programmes, ICellDirectory cells) => new(
        "campaign", () => Campaign.Initial with { Cell = CellProfile.None with { Book = programmes.AsInstalled } }, Campaign.Evolve, (stream, _, _) => new PersonId(stream))
    {
        Prepare = async (state, cell) => state with { Cell = await cells.Of(cell) },
    };

    // What the file is called and what its words mean is sealed under a key of the sheet's own.
    public static StreamKind<Sheet, SheetEvent> Sheets { get; } = new("sheet", () => Sheet.Initial, Sheet.Evolve, (stream, _, _) => new PersonId(stream)) { IsKnownTo = Sheet.IsKnownTo };

    // Nothing of a leaf is sealed: whom its rows are about is told by the people's own streams.
    public static StreamKind<Leaf, LeafEvent> Leaves(InstalledProgrammes programmes, ICellDirectory cells) => new(
        "sheet-leaf", () => Leaf.Initial with { Cell = CellProfile.None with { Book = programmes.AsInstalled } }, (leaf, happened, _) => Leaf.Evolve(leaf, happened), (_, _, _) => null)
    {
        Prepare = async (state, cell) => state with { Cell = await cells.Of(cell) },
        IsKnownTo = (state, asker) => state.SecretProgrammes.All(asker.IsInTeamOf),
    };

    public static StreamKind<LifeProjectFile, LifeProjectEvent> LifeProjects(InstalledProgrammes programmes, ICellDirectory cells) => new(
        "life-project",
        () => LifeProjectFile.New(programmes.AsInstalled),
        (state, happened, stamp) => state.Evolve(happened, stamp),
        (_, state, first) => (state.Opening ?? first as LifeProjectOpened ?? state.Formerly)?.Person)
    {
        // The door lets it begin only under the id that follows from person and programme.
        MayBegin = _ => true,
        IsKnownTo = (state, asker) => state.IsKnownTo(asker),
        Shows = (stream, state) => state.Opening is { } opened ? new Someone(opened.Person, new LifeProjectId(stream), opened.Programme, state.KeepsSecret(opened) ? opened.Programme : null) : null,
        Unknown = name => new EventOfAbsentModule(name),
        Prepare = async (state, cell) => state with { Book = (await cells.Of(cell)).Book },
    };
}
