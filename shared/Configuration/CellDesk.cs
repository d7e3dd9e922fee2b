using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Configuration;

/// <summary>One saved configuration: what, by whom, when, why.</summary>
internal sealed record SavedVersion(int Version, CellConfiguration Content, Stamp Stamp, string? Why);

/// <summary>A configuration that may be saved, and what it would do. Kept nowhere: the form carries it.</summary>
internal sealed record Proposal(CellConfiguration Content, int Upon, IReadOnlyList<Difference> Changes, Preview Preview, IReadOnlyList<ProgrammePicture> Pictures)
{
    public string Text => ConfigurationFile.Write(Content);
}

/// <summary>A programme the proposal changes, drawn.</summary>
internal sealed record ProgrammePicture(string Name, Web.PathwayPicture Pathway);

/// <summary>What every page of this room asks.</summary>
internal sealed class CellDesk(IAggregates<Cell, CellEvent> cells, InstalledProgrammes installed, Previews previews, Names names, Differences differences)
{
    public ProgrammeBook Installed => installed.AsInstalled;

    public Names Names => names;

    public Differences Differences => differences;

    public async Task<SavedVersion> Now(Asker asker) => (await Versions(asker))[0];

    /// <summary>The newest first. The last one, version 0, is before anything was configured.</summary>
    public async Task<IReadOnlyList<SavedVersion>> Versions(Asker asker)
    {
        var history = (await cells.Read(asker.Cell.Value, asker))?.History ?? [];
        var founded = history.IsEmpty ? new Stamp(WorkerId.System, asker.Cell, default) : history[0].Stamp;
        return [
            .. history.Where(one => one.Event is CellConfigured).Select(one => (Saved: (CellConfigured)one.Event, one.Stamp)).Reverse()
                .Select(one => new SavedVersion(one.Saved.Version, one.Saved.Content, one.Stamp, one.Saved.Why)),
            new SavedVersion(0, CellConfiguration.Empty, founded, Why: null),
        ];
    }

    public IReadOnlyList<ConfigurationFault> FaultsIn(CellConfiguration content, SavedVersion now) => ConfigurationFaults.In(content, installed.AsInstalled, now.Content);

    public async Task<Proposal> Propose(CellConfiguration content, SavedVersion now, Asker asker)
    {
        var proposed = content.InOrder();
        return new Proposal(
            proposed,
            now.Version,
            differences.Between(now.Content, proposed),
            await previews.Of(proposed, asker),
            [.. Installed.Programmes.Values.Where(rules => now.Content.Of(rules.Id) != proposed.Of(rules.Id)).OrderBy(rules => rules.Id, StringComparer.Ordinal)
                .Select(rules => new ProgrammePicture(names.Programme(rules.Id), names.Picture(ConfiguredRules.Apply(rules, now.Content.Of(rules.Id)), ConfiguredRules.Apply(rules, proposed.Of(rules.Id)), proposed.Of(rules.Id))))]);
    }

    public Task<Answer> Save(ConfigureCell command, OperationId operation, Asker asker) => cells.Do(asker.Cell.Value, command, operation, asker);
}
