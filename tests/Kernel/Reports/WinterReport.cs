using SocialWatch.Kernel.Reports;

namespace SocialWatch.Tests.Kernel.Reports;

/// <summary>The report of a winter campaign.</summary>
internal static class WinterReport
{
    public static readonly Guid Campaign = new("0198a000-0000-7000-8000-000000000701");

    public static readonly PublishReport Publishes = new(
        """{"schema":"socialwatch.outcome-report.v1","title":{"ar":"حملة الشتاء"}}""", "", Secret: false, Campaign, "Winter 2026", new DateOnly(2026, 11, 25), new DateOnly(2027, 1, 31), Provisional: true);

    public static readonly ReportPublished Published = new(
        Publishes.Content, PublishReport.Seal(Publishes.Content), "", Secret: false, Campaign, Publishes.CampaignName, Publishes.From, Publishes.To, Provisional: true);

    public static IReadOnlyList<(ReportEvent[] Before, ReportEvent Event)> Events { get; } = [([], Published)];

    public static IReadOnlyList<ReportCommand> Commands { get; } = [Publishes];
}
