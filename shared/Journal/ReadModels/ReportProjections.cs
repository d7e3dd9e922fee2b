using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Reports;

namespace SocialWatch.Journal.ReadModels;

internal sealed class OutcomeReportList : Projection<Publication, ReportEvent, OutcomeReportRow>
{
    public override object? KeyOf(Happened<Publication, ReportEvent> happened) => happened.Event is ReportPublished ? happened.Stream : null;

    public override OutcomeReportRow? Evolve(OutcomeReportRow? row, Happened<Publication, ReportEvent> happened) => (row, happened.Event) switch
    {
        (null, ReportPublished e) => new OutcomeReportRow
        {
            Report = happened.Stream, Cell = happened.Stamp.Cell.Value, Programme = e.Programme, Secret = e.Secret, Campaign = e.Campaign, CampaignName = e.CampaignName,
            From = e.From, To = e.To, Provisional = e.Provisional, PublishedAt = happened.Stamp.At, Sha256 = e.Sha256,
        },
        _ => row,
    };
}

internal sealed class StageEntryList : Projection<LifeProjectFile, LifeProjectEvent, StageEntryRow>
{
    public override object? KeyOf(Happened<LifeProjectFile, LifeProjectEvent> happened) => happened.Event switch
    {
        // One row for the opening: taken back with a sheet, and perhaps told again by the next.
        LifeProjectOpened or OpeningWithdrawn => StageEntryRow.Opening,
        StageEntered or LifeProjectReopened => happened.Recorded.Version,
        _ => null,
    };

    public override StageEntryRow? Evolve(StageEntryRow? row, Happened<LifeProjectFile, LifeProjectEvent> happened) => (row, happened.Event, happened.Before.Opening) switch
    {
        (null or { Withdrawn: true }, LifeProjectOpened e, _) => Entry(e, e.Stage, happened) with { Version = StageEntryRow.Opening, EnteredOn = LifeProjectList.BeganOn(e, happened.Stamp) },
        ({ } entry, OpeningWithdrawn, _) => entry with { Withdrawn = true },
        (null, StageEntered e, { } opening) => Entry(opening, e.Stage, happened),
        (null, LifeProjectReopened e, { } opening) => Entry(opening, e.Stage, happened),
        _ => row,
    };

    private static StageEntryRow Entry(LifeProjectOpened opening, string stage, Happened<LifeProjectFile, LifeProjectEvent> happened) => new()
    {
        LifeProject = happened.Stream, Version = happened.Recorded.Version, Cell = happened.Stamp.Cell.Value, Person = opening.Person.Value, Programme = opening.Programme,
        Secret = happened.Before.KeepsSecret(opening), Category = opening.Category, Stage = stage, EnteredOn = happened.Stamp.Today, Withdrawn = false,
    };
}
