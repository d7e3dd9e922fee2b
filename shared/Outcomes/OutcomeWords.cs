using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Web;

namespace SocialWatch.Outcomes;

/// <summary>What this room calls things.</summary>
internal static class OutcomeWords
{
    public static string Of(ActAnswer answer) => answer is ActAnswer.Accepted ? "ledger.accepted" : "ledger.refused";

    public static IReadOnlyList<Choice> Answers(Words words) => [.. Enum.GetValues<ActAnswer>().Select(answer => new Choice(answer.ToString(), words[Of(answer)]))];

    public static string Of(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.FamilyReintegration => "outcomes.ending.family-reintegration",
        OutcomeKind.EducationalReintegration => "outcomes.ending.educational-reintegration",
        OutcomeKind.EconomicReintegration => "outcomes.ending.economic-reintegration",
        OutcomeKind.ReturnedToStreet => "outcomes.ending.returned-to-street",
        OutcomeKind.Left => "outcomes.ending.left",
        OutcomeKind.Transferred => "outcomes.ending.transferred",
        OutcomeKind.Deceased => "outcomes.ending.deceased",
        OutcomeKind.LostSightOf => "outcomes.ending.lost-sight-of",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Of(Approach approach) => approach switch
    {
        Approach.Legal => "approach.legal",
        Approach.Medical => "approach.medical",
        Approach.SocioCommunity => "approach.socio-community",
        _ => "approach.socio-economic",
    };

    /// <summary>"22 نونبر 2026 – 30 نونبر 2026", or the one day.</summary>
    public static string Say(this Period period, Words words, Dates dates) => period.Days == 1
        ? dates.Full(period.From)
        : words.Say("outcomes.period", ("From", dates.Full(period.From)), ("To", dates.Full(period.To)));

    /// <summary>A filter in words, part by part: whoever follows a number must read what it counted.</summary>
    public static IReadOnlyList<string> Summary(ActFilter filter, Words words, Dates dates, CellProfile cell)
    {
        string?[] parts =
        [
            (filter.From, filter.To) switch
            {
                ({ } from, { } to) => new Period(from, to).Say(words, dates),
                ({ } from, null) => words.Say("ledger.since", ("Day", dates.Full(from))),
                (null, { } to) => words.Say("ledger.until", ("Day", dates.Full(to))),
                _ => null,
            },
            filter.Programme is { } programme ? words.Programme(programme) : null,
            filter.Kind is { } kind ? words.Act(filter.Programme ?? "", kind) : null,
            filter.Stage is { } stage ? words.Stage(filter.Programme ?? "", stage) : null,
            filter.Category is { } category ? words.Category(filter.Programme ?? "", category) : null,
            filter.Approach is { } approach ? words[Of(approach)] : null,
            filter.Answer is { } answer ? words[Of(answer)] : null,
            filter.Commune is ActFilter.NoCommune ? words["ledger.no-commune"] : filter.Commune,
            filter.Centre is { } centre ? cell.Centres.GetValueOrDefault(centre) : null,
            filter.Campaign?.Name,
            filter.New ? words["ledger.new"] : null,
            filter.Shared ? words["ledger.shared"] : null,
        ];
        return [.. parts.OfType<string>()];
    }
}
