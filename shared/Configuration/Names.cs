using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Configuration;

/// <summary>What the things of a programme are called, and how long its clocks are, in the reader's language.</summary>
internal sealed class Names(Words words, InstalledProgrammes installed)
{
    public Words Words => words;

    public string Programme(string programme) => words.Programme(programme);

    public string Stage(string programme, string stage) => words.Stage(programme, stage);

    public string Act(string programme, string act) => words.Act(programme, act);

    public string Clock(string programme, string clock) =>
        installed.AsInstalled.Find(programme)?.Safeguards.FirstOrDefault(one => one.Clock == clock) is { Words: var key } ? words[key] : words[$"{programme}.clock.{clock}"];

    public string Stay(string programme, string stay) => words[$"{programme}.stay.{stay}"];

    public string Step(string programme, string step) => words[$"{programme}.protocol.{step}"];

    public string Outcome(OutcomeKind kind) => words[$"outcome.{Kebab(kind)}"];

    public string Length(TimeSpan length)
    {
        var (number, unit) = LengthForm.Of(length);
        return words.Count($"configuration.unit.{Kebab(unit)}", number);
    }

    /// <summary>"Not again within 4 hours · at most 2 a day".</summary>
    public string Serving(ServingRule rule) => string.Join(" · ", new[]
    {
        rule.NotWithin is { } length ? words.Say("configuration.serving.within", ("Length", Length(length))) : null,
        rule.MostPerDay is { } most ? words.Say("configuration.serving.per-day", ("Most", most)) : null,
    }.OfType<string>());

    /// <summary>The pathway as it would be; what is different stands under its stage.</summary>
    public PathwayPicture Picture(ProgrammeRules before, ProgrammeRules after, ProgrammeConfiguration configured) => new(
        [.. after.Pathway.Stages.Select(stage => new PathwayStage(Stage(after.Id, stage.Id), StageState.Ahead, Note(stage, before, after, configured)))], []);

    public static string Kebab<T>(T value)
        where T : struct, Enum => string.Concat($"{value}".Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : $"{letter}"));

    private string? Note(Stage stage, ProgrammeRules before, ProgrammeRules after, ProgrammeConfiguration configured)
    {
        List<string> notes = [
            .. stage.Starts.Select(rule => before.AllClocks.First(one => one.Id == rule.Id).Length is var was && was != rule.Length
                ? words.Say("configuration.clock-changes", ("Clock", Clock(after.Id, rule.Id)), ("Before", Length(was)), ("After", Length(rule.Length)))
                : $"{Clock(after.Id, rule.Id)}: {Length(rule.Length)}"),
            .. configured.Documents.Where(document => document.Moves.Any(move => move.From == stage.Id)).Select(document => document.Words.In(Language.Current.Code)),
        ];
        return notes.Count == 0 ? null : string.Join(" · ", notes);
    }
}

/// <summary>How a length is typed: a number and what it counts.</summary>
internal enum LengthUnit
{
    Minutes,
    Hours,
    Days,
}

internal static class LengthForm
{
    public static (int Number, LengthUnit Unit) Of(TimeSpan length) => Lengths.Write(length).Split(' ') is [var number, var unit]
        ? (int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), unit[0] switch { 'd' => LengthUnit.Days, 'h' => LengthUnit.Hours, _ => LengthUnit.Minutes })
        : (0, LengthUnit.Hours);

    public static TimeSpan Read(int number, LengthUnit unit) => unit switch
    {
        LengthUnit.Days => TimeSpan.FromDays(1) * (double)number,
        LengthUnit.Hours => TimeSpan.FromHours(1) * (double)number,
        _ => TimeSpan.FromMinutes(1) * (double)number,
    };
}
