using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.LifeProjects.Screen;

/// <param name="Weight">As the style sheet calls it: "plain", "good", "attention", "danger". Said by an icon too: never by colour alone.</param>
internal sealed record FactLine(IHtmlContent Text, string Weight, string? Icon);

/// <summary>A programme's own facts about somebody, in the reader's language.</summary>
internal static class OwnFacts
{
    public static IReadOnlyList<FactLine> Of(LifeProjectRecord record, DateTimeOffset now, ImmutableDictionary<CentreId, string> centres, ProgrammeNames names, IWorkerNames workers) => [
        .. names.DefinitionOf(record.File.Rules?.Id)?.Facts(record.File, now).Select(fact => new FactLine(
            names.Words.SayHtml(fact.Words, [.. fact.With.Select(pair => (pair.Name, ShownAs(pair.Value, record.File.Rules!.Id, centres, names, workers)))]), Kebab.Of(fact.Weight), IconOf(fact.Weight))) ?? []];

    private static string? IconOf(Weight weight) => weight switch
    {
        Weight.Good => "circle-check",
        Weight.Attention => "info",
        Weight.Danger => "triangle-alert",
        _ => null,
    };

    private static object? ShownAs(object? value, string programme, ImmutableDictionary<CentreId, string> centres, ProgrammeNames names, IWorkerNames workers) => value switch
    {
        Said said => names.Words[said.Key],
        CentreId centre => centres.GetValueOrDefault(centre) ?? "",
        WorkerId worker => workers.NameOf(worker),
        DateTimeOffset moment => MoroccoTime.Local(moment),
        _ => names.Value(programme, value),
    };
}
