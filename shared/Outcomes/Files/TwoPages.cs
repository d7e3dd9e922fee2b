using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Files;

/// <summary>
/// How many lines of each section stand in the printed report. It is reckoned in millimetres, rather too much than too
/// little, because the browser that prints it cannot be asked: the room is shared among the long lists, line by line.
/// </summary>
internal static class TwoPages
{
    // The first lines of a list, which stand there whatever else does.
    private const int Least = 4;

    // Four columns of the height that report.css leaves of A4. A heading that would stand alone at the end of one goes to the next.
    private const double Room = 4 * (274 - 22);

    // What each takes, as report.css sets it.
    private const double Row = 4.75;
    private const double FurtherLine = 3.9;
    private const double Explained = 3.1;
    private const double Top = 19.5;
    private const double Summed = 5.2;
    private const double Noted = 3.7;

    // The others are as long as they are, and short.
    private static readonly HashSet<string> Lists = ["kinds", "quantities", "stays", "stages", "kit", "communes"];

    private static bool IsArabic => Language.Current.RightToLeft;

    // The heads of its columns take two lines in Latin letters.
    private static double Heading => IsArabic ? 12.8 : 15.8;

    public static IReadOnlyDictionary<string, int> Of(OutcomeReport report)
    {
        var shown = report.Sections.ToDictionary(section => section.Id, section => Lists.Contains(section.Id) ? Math.Min(section.Lines.Count, Least) : section.Lines.Count, StringComparer.Ordinal);
        var left = Room - Frame(report) - report.Sections.Sum(section => Head(section, report) + section.Lines.Take(shown[section.Id]).Sum(line => Height(section, line)));
        for (var isAny = true; isAny;)
        {
            isAny = false;
            foreach (var section in report.Sections.Where(section => shown[section.Id] < section.Lines.Count))
            {
                var height = Height(section, section.Lines[shown[section.Id]]);
                if (height <= left)
                {
                    (left, shown[section.Id], isAny) = (left - height, shown[section.Id] + 1, true);
                }
            }
        }

        return shown;
    }

    // Over and under both columns.
    private static double Frame(OutcomeReport report) => 2 * (Top
        + (Summed * Lines(string.Join(' ', report.Summary.Select(sentence => sentence.Here)), latin: 108, arabic: 130))
        + (Noted * (3 + report.Notes.Sum(note => Lines(note.Here, latin: 150, arabic: 180)))));

    // It may also say that the rest stands elsewhere.
    private static double Head(Section section, OutcomeReport report) => Heading
        + (Explained * ((Lists.Contains(section.Id) ? 1 : 0) + Lines(string.Join(' ', section.Lines.Select(line => line.Definition).Distinct().Select(id => report.Definitions.First(one => one.Id == id).What.Here)), latin: 74, arabic: 84)));

    private static double Height(Section section, Line line) => Row + (FurtherLine * (Lines(line.Name.Here, latin: section.Drawn ? 30 : 41, arabic: section.Drawn ? 36 : 48) - 1));

    // As a browser breaks them, were every letter as wide as the next.
    private static int Lines(string text, int latin, int arabic)
    {
        var (most, lines, at) = (IsArabic ? arabic : latin, 1, 0);
        foreach (var word in text.Split(' '))
        {
            (lines, at) = at > 0 && at + word.Length > most ? (lines + 1, 0) : (lines, at);
            at += word.Length + 1;
        }

        return lines;
    }
}
