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
    private const double Room = 4 * (274 - 19);

    // What each takes, as report.css sets it.
    private const double Row = 4.75;
    private const double FurtherLine = 3.9;
    private const double Heading = 14;
    private const double Explained = 3.1;
    private const double Top = 19.5;
    private const double Summed = 5.2;
    private const double Noted = 3.7;

    // The others are as long as they are, and short.
    private static readonly HashSet<string> Lists = ["kinds", "quantities", "stays", "stages", "kit", "communes"];

    private static bool IsArabic => Language.Current.RightToLeft;

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
        + (Summed * Lines(string.Join(' ', report.Summary.Select(sentence => sentence.Here)).Length, latin: 105, arabic: 128))
        + (Noted * (3 + report.Notes.Sum(note => Lines(note.Here.Length, latin: 150, arabic: 170)))));

    // It may also say that the rest stands elsewhere.
    private static double Head(Section section, OutcomeReport report) => Heading
        + (Explained * Lines(50 + section.Lines.Select(line => line.Definition).Distinct().Sum(id => report.Definitions.First(one => one.Id == id).What.Here.Length), latin: 68, arabic: 78));

    private static double Height(Section section, Line line) => Row + (FurtherLine * (Lines(line.Name.Here.Length, latin: section.Drawn ? 26 : 35, arabic: section.Drawn ? 32 : 42) - 1));

    private static int Lines(int letters, int latin, int arabic) => (Math.Max(1, letters) + (IsArabic ? arabic : latin) - 1) / (IsArabic ? arabic : latin);
}
