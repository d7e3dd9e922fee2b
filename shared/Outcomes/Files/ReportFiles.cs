using System.Text;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Files;

/// <summary>A report in one of its formats, to be taken away.</summary>
internal sealed class ReportFiles(Printer printer, Words words, Dates dates)
{
    public static IReadOnlyList<string> Formats { get; } = ["pdf", "xlsx", "csv", "json", "print"];

    /// <param name="text">The sealed text where there is one: the file is that, byte for byte.</param>
    /// <returns>Null when there is no such format.</returns>
    public async Task<IActionResult?> Give(string format, OutcomeReport report, Sealed? seal, string? text, CancellationToken stop)
    {
        var document = new PrintDocument(words, dates);
        switch (format)
        {
            case "json":
                return File(Encoding.UTF8.GetBytes(text ?? report.ToText()), "application/json");
            case "csv":
                return File(CsvTable.Of(report, seal, words, dates), "text/csv; charset=utf-8");
            case "xlsx":
                return File(Sheet.Of(report, seal, words, dates), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            case "print":
                return Page(document.Of(report, seal, alone: false));
            case "pdf":
                var pdf = await printer.Print(document.Of(report, seal, alone: true), stop);
                return pdf is null
                    ? Page(document.Of(report, seal, alone: false, words[Printer.Browser is null ? "report.no-pdf" : "report.pdf-failed"]))
                    : File(pdf, "application/pdf");
            default:
                return null;
        }

        // The language is part of the name, but no name of a campaign: a file name travels further than the file.
        FileContentResult File(byte[] bytes, string type) => new(bytes, type)
        {
            FileDownloadName = FormattableString.Invariant($"outcome-report-{report.From:yyyyMMdd}-{report.To:yyyyMMdd}-{(seal is null ? "draft" : seal.Sha256[..8])}-{Language.Current.Code}.{format}"),
        };
    }

    private static ContentResult Page(string html) => new() { Content = html, ContentType = "text/html; charset=utf-8" };
}
