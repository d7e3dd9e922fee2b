using SocialWatch.Kernel;
using SocialWatch.Kernel.Reports;

namespace SocialWatch.Programmes;

/// <summary>The way from a page to published reports.</summary>
public interface IOutcomeReports
{
    /// <summary>Asks something of a report, once, however often it is sent with the same operation id.</summary>
    Task<Answer> Do(ReportId report, ReportCommand command, OperationId operation, Asker asker);

    /// <summary>What was published under this id; null when nothing was that the asker may know of.</summary>
    Task<Publication.Published?> Read(ReportId report, Asker asker);
}
