using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace SocialWatch.Outcomes.Reports;

/// <summary>Where a report that is not published is read: what it is about stands in the address.</summary>
internal static class ReportAddress
{
    public const string Draft = "/outcomes/report";
    public const string Publish = "/outcomes/report/publish";
    public const string All = "/outcomes/reports";

    public static string Of(Subject subject, string page = Draft)
    {
        var (scope, query) = (subject.Scope, new QueryBuilder());
        if (scope.Campaign is { } campaign)
        {
            query.Add("campaign", campaign.Campaign.ToString());
        }
        else
        {
            query.Add("from", scope.Now.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            query.Add("to", scope.Now.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (scope.Programme is { } programme)
        {
            query.Add("programme", programme);
        }

        return page + query.ToQueryString();
    }

    public static string File(Subject subject, string format) => Of(subject, $"{Draft}/file/{format}");

    public static string Sealed(Guid report) => $"{All}/{report}";

    public static string File(Guid report, string format) => $"{All}/{report}/file/{format}";
}
