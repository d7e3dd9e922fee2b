using System.Collections.Immutable;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.Cells;

/// <summary>Something that happened to a provincial cell itself.</summary>
public abstract record CellEvent;

/// <param name="Communes">The communes or districts acts are counted by, as people there call them.</param>
[EventName("cell.founded.v1")]
public sealed record CellFounded(string Province, string Name, ImmutableArray<string> Communes) : CellEvent;

[EventName("cell.centre-added.v1")]
public sealed record CentreAdded(CentreId Centre, string Name) : CellEvent;

/// <summary>The programmes of the cell and its partners, as they are from this moment on.</summary>
/// <param name="Version">1 is the first; before it, everything was as the modules have it.</param>
[EventName("cell.configured.v1")]
public sealed record CellConfigured(int Version, CellConfiguration Content, string? Why) : CellEvent;

/// <param name="ValidUntil">The last day; null when it does not count any more.</param>
[EventName("cell.training-stated.v1")]
public sealed record TrainingStated(WorkerId Worker, DateOnly? ValidUntil) : CellEvent;

[EventName("cell.places-stated.v1")]
public sealed record PlacesStated(CentreId Centre, int Places) : CellEvent;

/// <param name="Until">The last operational day; null when there is none any more.</param>
[EventName("cell.cold-alert-stated.v1")]
public sealed record ColdAlertStated(AlertLevel Level, DateOnly? Until) : CellEvent;

/// <summary>A provincial social watch cell.</summary>
public abstract record Cell
{
    private Cell() { }

    public static Cell Initial { get; } = new NotFounded();

    /// <summary>The programmes as their modules have them, put beside the state before a command decides.</summary>
    public ProgrammeBook Installed { get; init; } = ProgrammeBook.Empty;

    public sealed record NotFounded : Cell;

    public sealed record Founded(string Province, string Name, ImmutableArray<string> Communes, ImmutableDictionary<CentreId, string> Centres) : Cell
    {
        public CellConfiguration Configuration { get; init; } = CellConfiguration.Empty;

        /// <summary>The version of the configuration; 0 while nothing was configured.</summary>
        public int Version { get; init; }

        /// <summary>The version in which each programme was changed last.</summary>
        public ImmutableDictionary<string, int> ChangedIn { get; init; } = ImmutableDictionary<string, int>.Empty;

        /// <summary>Since when the cell does not do an act of a programme any more. A phone may still bring one that was done before.</summary>
        public ImmutableDictionary<(string Programme, string Act), DateTimeOffset> OffSince { get; init; } = ImmutableDictionary<(string, string), DateTimeOffset>.Empty;

        /// <summary>Every act, paper and question that was ever the cell's own, by programme: what was taken out is still told late.</summary>
        public ImmutableDictionary<string, ProgrammeConfiguration> Once { get; init; } = ImmutableDictionary<string, ProgrammeConfiguration>.Empty;

        /// <summary>Until which day each worker's training is valid.</summary>
        public ImmutableDictionary<WorkerId, DateOnly> Training { get; init; } = ImmutableDictionary<WorkerId, DateOnly>.Empty;

        /// <summary>How many people each centre can take in, as far as it was stated.</summary>
        public ImmutableDictionary<CentreId, int> Places { get; init; } = ImmutableDictionary<CentreId, int>.Empty;

        /// <summary>The cold alert that was stated last; it may be over.</summary>
        public ColdAlert? Alert { get; init; }

        internal Founded With(CellConfigured e, DateTimeOffset at) => this with
        {
            OffSince = ActsOffAfter(e.Content).Distinct().ToImmutableDictionary(act => act, act => OffSince.TryGetValue(act, out var since) ? since : at),
            Once = Once.SetItems(e.Content.Programmes.Select(one => KeyValuePair.Create(one.Programme, one.WithOwnOf(Once.GetValueOrDefault(one.Programme))))),
            Configuration = e.Content,
            Version = e.Version,
            ChangedIn = ChangedIn.SetItems(Configuration.Programmes.Concat(e.Content.Programmes).Select(one => one.Programme).Distinct()
                .Where(programme => Configuration.Of(programme) != e.Content.Of(programme))
                .Select(programme => KeyValuePair.Create(programme, e.Version))),
        };

        private IEnumerable<(string Programme, string Act)> ActsOffAfter(CellConfiguration next) => [
            .. next.Programmes.SelectMany(one => one.ActsOff.Select(act => (one.Programme, act))),
            .. Once.SelectMany(once => once.Value.OwnActs.Select(act => act.Kind).Except(next.Of(once.Key).OwnActs.Select(act => act.Kind)).Select(act => (once.Key, act))),
        ];
    }

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public static Cell Evolve(Cell cell, CellEvent happened, Stamp stamp) => (cell, happened) switch
    {
        (NotFounded, CellFounded e) => new Founded(e.Province, e.Name, e.Communes, ImmutableDictionary<CentreId, string>.Empty) { Installed = cell.Installed },
        (Founded founded, CentreAdded e) => founded with { Centres = founded.Centres.SetItem(e.Centre, e.Name) },
        (Founded founded, CellConfigured e) => founded.With(e, stamp.At),
        (Founded founded, TrainingStated { ValidUntil: { } until } e) => founded with { Training = founded.Training.SetItem(e.Worker, until) },
        (Founded founded, TrainingStated e) => founded with { Training = founded.Training.Remove(e.Worker) },
        (Founded founded, PlacesStated e) => founded with { Places = founded.Places.SetItem(e.Centre, e.Places) },
        (Founded founded, ColdAlertStated e) => founded with { Alert = e is { Level: not AlertLevel.None, Until: { } until } ? new ColdAlert(e.Level, until) : null },

        // Never throw here: one odd event must not stop a province.
        _ => cell,
    };
}

/// <summary>Something asked of a cell.</summary>
public abstract record CellCommand : Command<Cell, CellEvent>
{
    public override Permission Needs => Permission.Coordinate;
}

public sealed record CellNotFounded : Refusal;

public sealed record CellFoundedDifferently : Refusal;

public sealed record NoCommune : Refusal;

public sealed record CentreNamedDifferently : Refusal;
