namespace SocialWatch.Kernel.Reports;

/// <summary>One outcome report, from the day it is published. Before that it is only asked for, and nothing of it is kept.</summary>
public readonly record struct ReportId(Guid Value)
{
    public static ReportId New() => new(Guid.CreateVersion7());
}

/// <summary>An outcome report and whether it was published. What was published never changes: a correction is another report.</summary>
public abstract record Publication
{
    private Publication() { }

    public static Publication Initial { get; } = new NotPublished();

    public sealed record NotPublished : Publication;

    public sealed record Published(ReportPublished What, DateTimeOffset At) : Publication;

    /// <summary>Whether somebody of the cell may know that it was published: one of a secret programme is its team's.</summary>
    public bool IsKnownTo(Asker asker)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return this is not Published { What: { Secret: true, Programme: var programme } } || asker.IsInTeamOf(programme);
    }

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public static Publication Evolve(Publication report, ReportEvent happened, Stamp stamp) => (report, happened) switch
    {
        (NotPublished, ReportPublished e) => new Published(e, stamp.At),

        // Never throw here: one odd event must not make a report unreadable.
        _ => report,
    };
}

/// <summary>Something that happened to an outcome report.</summary>
public abstract record ReportEvent;

/// <summary>Something asked about an outcome report.</summary>
public abstract record ReportCommand : Command<Publication, ReportEvent>
{
    public override Permission Needs => Permission.Coordinate;
}

/// <param name="Content">The whole report as it was published, in its canonical form: numbers, names and definitions, nothing about one person. Every format is made from this text.</param>
/// <param name="Sha256">Of the content in UTF-8, in lower hexadecimal digits: whoever holds a copy can see that it is this one.</param>
/// <param name="Programme">The one programme it is about; empty: all that everybody may count.</param>
/// <param name="Secret">It is about a secret programme, and so its team's alone.</param>
/// <param name="Campaign">The campaign it is about.</param>
/// <param name="CampaignName">As it was called then; not about people.</param>
/// <param name="Provisional">The period or the campaign was not over.</param>
[EventName("report.published.v1")]
public sealed record ReportPublished(
    string Content, string Sha256, string Programme, bool Secret, Guid? Campaign, string? CampaignName, DateOnly From, DateOnly To, bool Provisional) : ReportEvent;

/// <summary>Something else was published under this id.</summary>
public sealed record ReportAlreadyPublished : Refusal;
