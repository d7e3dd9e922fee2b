using SocialWatch.Kernel.Configuration;
using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>
/// What a programme calls its stages, acts, needs and clocks. When its module is not installed any more there are no
/// words for them, and a stored name is no word: the reader is told so instead.
/// </summary>
internal sealed class ProgrammeNames(Words words, InstalledProgrammes installed)
{
    public Words Words => words;

    public IReadOnlyList<string> PartsOf(string programme) => installed.Find(programme)?.Programme.Parts ?? [];

    /// <summary>Null when its module is not installed.</summary>
    public ProgrammeDefinition? DefinitionOf(string? programme) => programme is null ? null : installed.Find(programme)?.Programme;

    public string Programme(string id) =>
        installed.Find(id) is { } module && module.Manifest.Names.TryGetValue(Language.Current.Code, out var name) ? name
        : words.Has($"programme.{id}") ? words[$"programme.{id}"]
        : words["life-project.absent.programme"];

    public string Category(string programme, string id) =>
        words.Has($"{programme}.category.{id}") ? words[$"{programme}.category.{id}"]
        : words.Has($"category.{id}") ? words[$"category.{id}"]
        : installed.Find(programme) is { Programme.Rules.Categories: [_] } ? Programme(programme)
        : Of(programme, "category", id);

    public string Stage(string programme, string id) => Of(programme, "stage", id);

    public string Act(string programme, string id) => Of(programme, "act", id);

    public string Document(string programme, string code) => words[OwnWords.Document(programme, code)];

    public string Field(string programme, string code) => words[OwnWords.Field(programme, code)];

    /// <summary>An answer to a question of the cell's own, as it is read: choices in words, days as days.</summary>
    public object? Answer(string programme, string field, string? answer) => answer switch
    {
        { } choice when words.Has(OwnWords.Choice(programme, field, choice)) => words[OwnWords.Choice(programme, field, choice)],
        { } day when DateOnly.TryParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date) => date,
        _ => answer,
    };

    public string Need(string programme, string id) => Of(programme, "need", id);

    public string Clock(string programme, string id) =>
        SafeguardsOf(programme).FirstOrDefault(safeguard => safeguard.Clock == id) is { Words: var key } ? words[key]
        : ProtocolClocks.StepOf(id) is { } step ? ProtocolStep(programme, step)
        : Of(programme, "clock", id);

    public string Stay(string programme, string kind) => Of(programme, "stay", kind);

    public string ProtocolStep(string programme, string id) => Of(programme, "protocol", id);

    public string Requirement(string programme, Requirement requirement) => words[requirement.WordsIn(programme)];

    public string Outcome(OutcomeKind kind) => words[$"outcome.{Kebab.Of(kind)}"];

    public string Approach(Approach approach) => words[$"approach.{Kebab.Of(approach)}"];

    /// <summary>A value as it is read: the names of an enum stand under "{programme}.{enum}.{name}", or without the programme where it is one of the kernel's.</summary>
    public object? Value(string programme, object? value)
    {
        if (value is not Enum one)
        {
            return value;
        }

        var name = $"{Kebab.Of(one.GetType().Name)}.{Kebab.Of(one)}";
        return words[words.Has($"{programme}.{name}") ? $"{programme}.{name}" : name];
    }

    private ImmutableArray<Safeguard> SafeguardsOf(string programme) => installed.Find(programme)?.Programme.Rules.Safeguards ?? [];

    private string Of(string programme, string what, string id)
    {
        var key = $"{programme}.{what}.{id}";
        return installed.Find(programme) is null && !words.Has(key) ? words[$"life-project.absent.{what}"] : words[key];
    }
}
