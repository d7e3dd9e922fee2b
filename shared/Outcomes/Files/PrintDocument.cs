using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Files;

/// <summary>
/// A report on two pages A4, as one HTML document without script: to be printed from the browser, and what a PDF is made
/// of. It tells the most of a long list; the whole of it stands in the table and the sheet.
/// </summary>
internal sealed partial class PrintDocument(Words words, Dates dates)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly Lazy<string> Letters = new(() => FontAddress().Replace(Resource("report.css"), address => $"url(\"data:font/woff2;base64,{Convert.ToBase64String(Bytes(address.Groups["name"].Value))}\")"));

    /// <param name="alone">With its look and its letters in it, so that nothing is fetched; else with a link to them.</param>
    /// <param name="notice">Said over it on screen only.</param>
    public string Of(OutcomeReport report, Sealed? seal, bool alone, string? notice = null)
    {
        var language = Language.Current;
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{language.Code}\" dir=\"{language.Direction}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{E(report.Title.Here)}</title>");
        html.Append(alone ? $"<style>{Letters.Value}</style>" : "<link rel=\"icon\" type=\"image/svg+xml\" href=\"/_content/SocialWatch.Web/mark.svg\"><link rel=\"stylesheet\" href=\"/_content/SocialWatch.Outcomes/report.css\">").Append("</head><body>");
        if (notice is not null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"no-print standing\" role=\"status\">{E(notice)}</p>");
        }

        Top(html, report, seal);
        html.Append("<p class=\"summary\">").Append(string.Join(' ', report.Summary.Select(sentence => E(sentence.Here)))).Append("</p><main class=\"columns\">");
        var definitions = report.Definitions.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var fitting = TwoPages.Of(report);
        foreach (var section in report.Sections)
        {
            Section(html, section, fitting[section.Id], words.Before(report), definitions);
        }

        html.Append("</main><footer class=\"notes\">");
        foreach (var note in report.Notes)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{E(note.Here)}</p>");
        }

        html.Append(CultureInfo.InvariantCulture, $"<p>{E(words.Say("outcomes.as-of", ("Moment", report.AsOf)))} {E(words.Say("report.says", ("What", words["report.standing"]), ("Said", words.Standing(report, seal))))}.</p>");
        if (seal is not null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"seal\">{E(words.Say("report.sealed-by", ("Moment", seal.At)))} {E(words["reports.number"])} <bdi>{E(seal.Number)}</bdi>. {words.SayHtml("report.says", ("What", words["report.seal"]), ("Said", seal.Sha256))}</p>");
        }

        return html.Append("</footer></body></html>\n").ToString();
    }

    private void Top(StringBuilder html, OutcomeReport report, Sealed? seal) => html.Append(CultureInfo.InvariantCulture, $"""
        <header class="top"><div><p class="where">{E(report.Province)} · {E(report.Cell)}</p><h1>{E(report.Title.Here)}</h1>
        <p class="where">{E(new Indicators.Period(report.From, report.To).Say(words, dates))} · {E(words.SayBefore(report, dates))}</p></div>
        <p class="standing{(seal is not null && !report.Provisional ? " standing--final" : "")}">{E(words.Standing(report, seal))}</p></header>
        """);

    private void Section(StringBuilder html, Section section, int fitting, string before, Dictionary<string, Definition> definitions)
    {
        var lines = section.Lines.Take(fitting).ToList();
        var longest = section.Drawn ? Math.Max(1, lines.Max(line => Math.Max(line.Now.Number ?? 0, line.Before.Number ?? 0))) : 0;
        html.Append(CultureInfo.InvariantCulture, $"<section><h2>{E(section.Title.Here)}</h2>");
        html.Append("<p class=\"how\">").Append(string.Join(' ', lines.Select(line => line.Definition).Distinct().Select(id => E(definitions[id].What.Here))));
        html.Append(CultureInfo.InvariantCulture, $"{(lines.Count < section.Lines.Count ? " " + E(words["report.more"]) : "")}</p><table><thead><tr><th scope=\"col\">{E(words["report.line"])}</th>{(section.Drawn ? "<th></th>" : "")}<th scope=\"col\" class=\"n\">{E(words["outcomes.now"])}</th><th scope=\"col\" class=\"b\">{E(before)}</th></tr></thead><tbody>");
        foreach (var line in lines)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr data-line=\"{E(line.Id)}\"{(line.IsUnknown ? " class=\"unknown\"" : "")}><th scope=\"row\">{E(line.Name.Here)}</th>");
            if (section.Drawn)
            {
                html.Append(CultureInfo.InvariantCulture, $"<td class=\"bar\">{Bar(line, longest)}</td>");
            }

            html.Append(CultureInfo.InvariantCulture, $"<td class=\"n\"><bdi>{E(words.Of(line.Now, line.Unit))}</bdi></td><td class=\"b\"><bdi>{E(words.Of(line.Before, line.Unit))}</bdi></td></tr>");
        }

        html.Append("</tbody></table></section>");
    }

    private static string Bar(Line line, int longest)
    {
        var (now, before) = (100m * (line.Now.Number ?? 0) / longest, 100m * (line.Before.Number ?? 0) / longest);
        var rightToLeft = Language.Current.RightToLeft;
        return FormattableString.Invariant($"<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect x=\"{(rightToLeft ? 100 - now : 0):0.##}\" y=\"0\" width=\"{now:0.##}\" height=\"6\"/><rect class=\"before\" x=\"{(rightToLeft ? 100 - before : 0):0.##}\" y=\"7\" width=\"{before:0.##}\" height=\"3\"/></svg>");
    }

    private static string E(string text) => Encoder.Encode(text);

    private static string Resource(string name) => Encoding.UTF8.GetString(Bytes(name));

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(PrintDocument).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex("""url\("[^"]*/(?<name>[^"/]+\.woff2)"\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FontAddress();
}
