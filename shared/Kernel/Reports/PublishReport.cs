using System.Security.Cryptography;
using System.Text;

namespace SocialWatch.Kernel.Reports;

/// <summary>Seals a report: from here on its numbers are these, whatever is corrected later. It carries no name for devices, because who publishes has just read it on a screen.</summary>
public sealed record PublishReport(
    [property: Typed(PublishReport.Longest)] string Content, string Programme, bool Secret, Guid? Campaign, string? CampaignName, DateOnly From, DateOnly To, bool Provisional) : ReportCommand
{
    // Some ten times what a report of every programme is; more is not a report on two pages.
    public const int Longest = 2_000_000;

    public override Decision<ReportEvent> Decide(Publication state, Stamp stamp)
    {
        var published = new ReportPublished(Content, Seal(Content), Programme, Secret, Campaign, CampaignName, From, To, Provisional);

        return state switch
        {
            Publication.NotPublished => Accept(published),
            Publication.Published { What: var before } => before == published ? AlreadyDone : Refuse(new ReportAlreadyPublished()),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The seal of a content.</summary>
    public static string Seal(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
