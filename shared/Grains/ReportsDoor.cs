using SocialWatch.Kernel;
using SocialWatch.Kernel.Reports;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>Published reports for pages.</summary>
internal sealed class ReportsDoor(IAggregates<Publication, ReportEvent> reports, ICellDirectory cells) : IOutcomeReports
{
    public async Task<Answer> Do(ReportId report, ReportCommand command, OperationId operation, Asker asker) =>
        command is PublishReport publish && await IsAmiss(publish, asker)
            ? new Answer.Refused(new NothingHere())
            : await reports.Do(report.Value, command, operation, asker);

    public async Task<Publication.Published?> Read(ReportId report, Asker asker) => (await reports.Read(report.Value, asker))?.State as Publication.Published;

    /// <summary>Nobody publishes of a secret programme who is not of its team, and never as if it were not secret.</summary>
    private async Task<bool> IsAmiss(PublishReport publish, Asker asker)
    {
        var isSecret = publish.Programme.Length > 0 && (await cells.Of(asker.Cell)).Book.Find(publish.Programme) is { IsSecret: true };
        return (isSecret || publish.Secret) && (!publish.Secret || !asker.IsInTeamOf(publish.Programme));
    }
}
