using Microsoft.AspNetCore.Html;

namespace SocialWatch.Web;

/// <summary>What happened, newest first: model of the partial "_Timeline".</summary>
public sealed record Timeline(IReadOnlyList<TimelineEntry> Entries);

/// <summary>One thing that happened.</summary>
/// <param name="When">Carries Morocco's own offset.</param>
/// <param name="Title">Already in the reader's language.</param>
/// <param name="Icon">Kind of thing, as an icon.</param>
public sealed record TimelineEntry(DateTimeOffset When, string Title, string Icon = "circle-dot")
{
    /// <summary>Who did it or said so.</summary>
    public string? Who { get; init; }

    /// <summary>Free text, shown with its line breaks.</summary>
    public string? Text { get; init; }

    public Tag? Tag { get; init; }

    /// <summary>Where the title leads.</summary>
    public string? Href { get; init; }

    /// <summary>A button or link at the end, drawn by the page.</summary>
    public IHtmlContent? Action { get; init; }
}
