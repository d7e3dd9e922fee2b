using SocialWatch.Outcomes.Indicators;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Reports;

/// <summary>From a draft to a report: the whole of it for who may see people, and what may be published for everybody.</summary>
internal static class Writing
{
    private static readonly (string Id, string Source)[] Definitions =
    [
        ("acts", "SocialWatch"), ("quantities", "SocialWatch"), ("refusals", "Changemakers; SocialWatch"), ("people", "Mano, GeneralStats; CHAIN, flow and returners"), ("nights", "SocialWatch"),
        ("team", "SocialWatch"), ("stays", "HUD System Performance Measure 1; SocialWatch"), ("first-service", "HUD Coordinated Entry, days before service; SocialWatch"), ("stages", "SocialWatch"),
        ("closings", "Primero, reason for closure"), ("confirmed-90", "SocialWatch"), ("returned-180", "HUD System Performance Measure 2"), ("arrival", "SocialWatch"), ("kit", "Changemakers, kit balance"),
    ];

    /// <summary>With every number as it is: never leaves the house.</summary>
    public static OutcomeReport Whole(Draft draft, Subject subject, Words words, Dates dates) => Of(draft.Sections, subject, words, dates);

    /// <summary>What may be told to everybody.</summary>
    /// <returns>The report, and the lines that are not told only because of what was published before.</returns>
    public static (OutcomeReport Report, IReadOnlyList<Line> BecauseOfEarlier) Told(Draft draft, Subject subject, IReadOnlyCollection<Release> earlier, Words words, Dates dates)
    {
        var (lines, scope) = (draft.Lines, subject.Scope);
        var (besides, besidesBefore) = SmallNumbers.BesideEarlier(draft, subject.Whose, Release.Counted(scope.Now, subject.Today), scope.Now.Before, earlier);
        var hidden = SmallNumbers.In(draft.Now, lines, draft.Relations, besides);
        var hiddenBefore = SmallNumbers.In(draft.Before, lines, draft.Relations, besidesBefore);
        var sections = draft.Sections.Select(section => section with { Lines = [.. section.Lines.Select(line => line with { Now = As(line, line.Now, hidden), Before = As(line, line.Before, hiddenBefore) })] }).ToList();
        return (Of(sections, subject, words, dates), [.. lines.Where(line => besides.Contains(line.Id) || besidesBefore.Contains(line.Id))]);
    }

    private static Figure As(Line line, Figure figure, IReadOnlySet<string> hidden) =>
        hidden.Contains(line.Id) || (line.Follows is { } leader && hidden.Contains(leader)) || (line.Share is { } share && (hidden.Contains(share.Of) || hidden.Contains(share.Per)))
            ? Figure.Hidden
            : figure;

    private static OutcomeReport Of(IReadOnlyList<Section> sections, Subject subject, Words words, Dates dates)
    {
        var (scope, used) = (subject.Scope, sections.SelectMany(section => section.Lines).Select(line => line.Definition).ToHashSet(StringComparer.Ordinal));
        return new OutcomeReport
        {
            Title = Said.In(() => scope.Campaign is { } campaign ? words.Say("report.title.campaign", ("Campaign", campaign.Name))
                : scope.Programme is { } programme ? words.Say("report.title.programme", ("Programme", words.Programme(programme)))
                : words.Say("report.title", ("Cell", subject.Cell.Name))),
            Cell = subject.Cell.Name, Province = subject.Cell.Province, From = scope.Now.From, To = scope.Now.To, BeforeFrom = scope.Now.Before.From, BeforeTo = scope.Now.Before.To,
            Programme = scope.Programme ?? "", Campaign = scope.Campaign?.Campaign, AsOf = subject.AsOf, Provisional = subject.IsProvisional,
            Summary = Sentences.Of(sections, subject, words, dates), Notes = Notes(sections, subject, words), Sections = sections,
            Definitions = [.. Definitions.Where(one => used.Contains(one.Id)).Select(one => Definition(one.Id, one.Source, words))],
        };
    }

    private static List<Said> Notes(IReadOnlyList<Section> sections, Subject subject, Words words)
    {
        var notes = new List<Said>();
        if (subject.IsProvisional)
        {
            notes.Add(Said.In(() => words["report.provisional.note"]));
        }

        if (subject.Scope.Now.Before.Days is var days && days < subject.Scope.Now.Days)
        {
            notes.Add(Said.In(() => words.Count("report.before.note", days)));
        }

        if (sections.SelectMany(section => section.Lines).Any(line => line.Now.State is FigureState.Hidden || line.Before.State is FigureState.Hidden))
        {
            notes.Add(Said.In(() => words.Say("report.hidden.note", ("n", SmallNumbers.Fewest))));
        }

        if (subject.Kept is { } kept)
        {
            notes.Add(new Said(Of(words, kept.Ar, Language.Arabic), Of(words, kept.Fr, Language.French), Of(words, kept.En, Language.English)));
        }

        notes.Add(Said.In(() => words["report.people-and-acts.note"]));
        return notes;

        static string Of(Words words, string names, Language language) => Said.In(() => words.Say("outcomes.kept", ("Programmes", names))) is var all ? (language.Code switch { "fr" => all.Fr, "en" => all.En, _ => all.Ar }) : "";
    }

    private static Definition Definition(string id, string source, Words words)
    {
        var key = $"report.def.{id}";
        return new Definition(
            id, Say(""), Say(".what"), Say(".numerator"), words.Has($"{key}.denominator") ? Say(".denominator") : null, Say(".excluded"), Say(".unknown"), source);

        Said Say(string part) => Said.In(() => words[key + part]);
    }
}
