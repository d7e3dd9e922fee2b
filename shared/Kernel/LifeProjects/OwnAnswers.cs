using System.Globalization;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>What was answered to a question of the cell's own. Days as 2026-11-25, choices by their code.</summary>
public sealed record OwnAnswer(string Field, string Answer);

/// <summary>The cell's own questions on a form: what is wrong with the answers, and what follows from them.</summary>
internal static class OwnAnswers
{
    public const int Longest = 2000;

    public static Refusal? FaultIn(IReadOnlyList<OwnAnswer>? answers, FieldPlace place, ProgrammeRules rules) => (answers ?? []).Select(answer => FaultIn(answer, place, rules)).FirstOrDefault(fault => fault is not null)
        ?? ((answers ?? []).GroupBy(answer => answer.Field, StringComparer.Ordinal).Any(same => same.Count() > 1) ? new NoSuchField() : null);

    public static IEnumerable<LifeProjectEvent> Told(IReadOnlyList<OwnAnswer>? answers, string? about, LifeProject.Open open) => (answers ?? [])
        .Where(answer => open.Answers.GetValueOrDefault((answer.Field, about ?? "")) != answer.Answer)
        .Select(answer => new OwnFieldAnswered(answer.Field, about, answer.Answer));

    private static Refusal? FaultIn(OwnAnswer? answer, FieldPlace place, ProgrammeRules rules) => rules.FieldsOnce.FirstOrDefault(one => one.Place == place && one.Code == answer?.Field) switch
    {
        null => new NoSuchField(),
        _ when string.IsNullOrWhiteSpace(answer!.Answer) => new TextIsMissing("OwnAnswer"),
        _ when answer.Answer.Length > Longest => new TextTooLong("OwnAnswer", Longest),
        _ when !Shape.IsReadable(answer.Answer) => new TextNotReadable("OwnAnswer"),
        var field => Fits(answer.Answer, field) ? null : new NotOneOfThose("OwnAnswer"),
    };

    private static bool Fits(string answer, OwnField field) => field.Kind switch
    {
        FieldKind.Number => long.TryParse(answer, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        FieldKind.Date => DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        FieldKind.Choice => field.Choices.Any(choice => choice.Code == answer),
        _ => true,
    };
}
