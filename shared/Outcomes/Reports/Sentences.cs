using SocialWatch.Outcomes.Indicators;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Reports;

/// <summary>The result as it is read out: sentences with the numbers that are told, in the order of the published reports. A number that is not told has no sentence.</summary>
internal static class Sentences
{
    private const int MostGiven = 6;
    private const int MostStays = 4;

    public static IReadOnlyList<Said> Of(IReadOnlyList<Section> sections, Subject subject, Words words, Dates dates)
    {
        var lines = sections.SelectMany(section => section.Lines).ToDictionary(line => line.Id, StringComparer.Ordinal);
        var said = new List<Said>();
        if (Number("acts") is { } acts)
        {
            Add(() => words.Say("report.said.acts", ("Cell", subject.Cell.Name), ("Acts", words.Count("outcomes.acts", acts)), ("Period", subject.Scope.Now.Say(words, dates))));
        }

        if (Number("people") is { } people and > 0)
        {
            Add(() => Number("people.new") is { } fresh
                ? words.Say("report.said.people-new", ("People", words.Count("report.persons", people)), ("New", words.Count("report.persons", fresh)))
                : words.Say("report.said.people", ("People", words.Count("report.persons", people))));
        }

        if (Number("rounds") is { } rounds and > 0 && Number("nights") is { } nights && Number("team") is { } team)
        {
            Add(() => words.Say("report.said.rounds", ("Rounds", words.Count("report.outings", rounds)), ("Nights", words.Count("report.of-nights", nights)), ("Team", words.Count("report.persons", team))));
        }

        foreach (var id in lines.Values.Where(line => line.Id.StartsWith("stays.", StringComparison.Ordinal) && line.Id.EndsWith(".people", StringComparison.Ordinal)).OrderByDescending(line => line.Now.Number).Select(line => line.Id).Take(MostStays))
        {
            var stay = id[..^".people".Length];
            if (Number(id) is { } sheltered and > 0)
            {
                Add(() => words.Say(
                    Number($"{stay}.nights") is null ? "report.said.stay" : "report.said.stay-nights", ("Stay", Drafting.StayIn(words, stay)), ("People", words.Count("report.persons", sheltered)),
                    ("Nights", Number($"{stay}.nights") is { } slept ? words.Count("report.of-nights", slept) : "")));
            }
        }

        var given = Given(sections).ToList();
        if (given.Count > 0)
        {
            Add(() => words.Say("report.said.given", ("List", string.Join(words["outcomes.kept.and"], given.Select(line => words.Say("report.says", ("What", line.Name.Here), ("Said", line.Now.Number)))))));
        }

        if (Number("reintegrated") is { } reintegrated and > 0)
        {
            Add(() => words.Say("report.said.reintegrated", ("LifeProjects", words.Count("outcomes.life-projects", reintegrated))));
        }

        return said;

        int? Number(string id) => lines.TryGetValue(id, out var line) ? line.Now.Number : null;
        void Add(Func<string> say) => said.Add(Said.In(say));
    }

    /// <summary>What was done most: by quantity where it has one, 700 meals and not 40 lines.</summary>
    private static IEnumerable<Line> Given(IReadOnlyList<Section> sections)
    {
        var quantities = sections.Where(section => section.Id == "quantities").SelectMany(section => section.Lines).ToDictionary(line => line.Id["quantity.".Length..], StringComparer.Ordinal);
        return sections.Where(section => section.Id == "kinds").SelectMany(section => section.Lines)
            .Select(line => quantities.GetValueOrDefault(line.Id["acts.".Length..]) ?? line)
            .Where(line => line.Now.Number > 0).OrderByDescending(line => line.Now.Number).Take(MostGiven);
    }
}
