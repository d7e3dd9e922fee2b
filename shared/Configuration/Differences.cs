using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Configuration;

/// <summary>One thing in which two configurations differ, as the reader says it. <paramref name="Before"/> and <paramref name="After"/>: null where it is not there.</summary>
/// <param name="Where">The programme; null for what is the cell's as a whole.</param>
internal sealed record Difference(string? Where, string What, string? Before, string? After);

/// <summary>
/// What is different between two configurations: two versions, a file and the cell, two provinces. What is not named in one
/// is there as the module has it, so what comes to the same is no difference.
/// </summary>
internal sealed class Differences(Names names, InstalledProgrammes installed)
{
    private Words Words => names.Words;

    public IReadOnlyList<Difference> Between(CellConfiguration before, CellConfiguration after) => [
        .. Both(before.Programmes, after.Programmes, one => one.Programme).OrderBy(NameOf, StringComparer.CurrentCulture).SelectMany(id => In(before.Of(id), after.Of(id))),
        .. Own(where: null, "configuration.one-partner", before.Partners, after.Partners, one => $"{one.Kind} {one.Name}", (one, _) => Line(one.Name, Words[$"partner-kind.{Names.Kebab(one.Kind)}"])),
    ];

    private IEnumerable<Difference> In(ProgrammeConfiguration before, ProgrammeConfiguration after)
    {
        var (id, where, rules) = (after.Programme, NameOf(after.Programme), installed.AsInstalled.Find(after.Programme));
        return [
            .. Row(where, Words["configuration.takes-new"], YesNo(before.IsOn), YesNo(after.IsOn)),
            .. Both(before.Clocks, after.Clocks, one => one.Clock)
                .SelectMany(clock => Row(where, Words.Say("configuration.one-clock", ("Name", ClockName(id, clock, rules))), LengthOf(clock, before, rules), LengthOf(clock, after, rules))),
            .. before.ActsOff.Union(after.ActsOff)
                .SelectMany(act => Row(where, Words.Say("configuration.one-act", ("Name", ActName(id, act))), IsDone(act, before), IsDone(act, after))),
            .. Own(where, "configuration.one-own-act", before.OwnActs, after.OwnActs, one => one.Code, (one, say) => Line(say(one.Words), Words[$"approach.{Names.Kebab(one.Approach)}"])),
            .. Both(before.Steps, after.Steps, one => one.Name).SelectMany(step => InStep(where, step, before, after, rules)),
            .. Own(where, "configuration.one-document", before.Documents, after.Documents, one => one.Code, (one, say) => Line([
                say(one.Words),
                .. one.Moves.Select(move => Words.Say("configuration.move", ("From", Said($"{id}.stage.{move.From}", move.From)), ("To", Said($"{id}.stage.{move.To}", move.To)))),
                .. one.Closings.Select(names.Outcome)])),
            .. Own(where, "configuration.one-field", before.Fields, after.Fields, one => one.Code, (one, say) => Line([
                say(one.Words), Words[$"configuration.field-place.{Names.Kebab(one.Place)}"], Words[$"configuration.field-kind.{Names.Kebab(one.Kind)}"],
                .. one.Choices.Select(choice => say(choice.Words))])),
            .. Both(before.Servings, after.Servings, one => one.Act)
                .SelectMany(act => Row(where, Words.Say("configuration.one-serving", ("Name", ActName(id, act, before, after))), ServingOf(act, before), ServingOf(act, after))),
            .. Own(where, "configuration.one-target", before.Targets, after.Targets, one => $"{one}", (one, _) => Line(
                one.Of is TargetOf.Indicator ? Said($"{id}.indicator.{one.Code}", one.Code) : ActName(id, one.Code, before, after),
                Words.Say("configuration.target", ("Number", one.Number), ("From", one.From), ("To", one.To)))),
        ];
    }

    private IEnumerable<Difference> InStep(string where, string name, ProgrammeConfiguration before, ProgrammeConfiguration after, ProgrammeRules? rules)
    {
        var (was, now) = (before.Steps.FirstOrDefault(one => one.Name == name), after.Steps.FirstOrDefault(one => one.Name == name));
        var set = (was ?? now)!;
        var asModule = rules?.Stay(set.Stay)?.Step(set.Step);
        return [
            .. Row(where, What("configuration.step-on"), YesNo(was?.IsOn ?? true), YesNo(now?.IsOn ?? true)),
            .. Row(where, What("configuration.first-within"), Length(was?.FirstWithin ?? asModule?.FirstWithin), Length(now?.FirstWithin ?? asModule?.FirstWithin)),
            .. Row(where, What("configuration.every"), Length(was?.Every ?? asModule?.Every), Length(now?.Every ?? asModule?.Every)),
        ];

        string What(string part) => Words.Say("configuration.one-step", ("Step", Said($"{after.Programme}.protocol.{set.Step}", set.Step)), ("Stay", Said($"{after.Programme}.stay.{set.Stay}", set.Stay)), ("What", Words[part]));
    }

    /// <summary>Things of the cell's own, side by side.</summary>
    private IEnumerable<Difference> Own<T>(string? where, string what, IEnumerable<T> before, IEnumerable<T> after, Func<T, string> key, Func<T, Func<InWords, string>, string> text)
        where T : class
    {
        var (left, right) = (before.DistinctBy(key).ToDictionary(key), after.DistinctBy(key).ToDictionary(key));
        return left.Keys.Union(right.Keys).SelectMany(one =>
            // One that is called another name in another language only is shown in all of them.
            (IEnumerable<Difference>)[.. new Func<InWords, string>[] { Here, InAll }.Select(say => Row(where, Words[what], Text(left, one, say), Text(right, one, say))).FirstOrDefault(row => row.Count > 0) ?? []]);

        string? Text(Dictionary<string, T> all, string one, Func<InWords, string> say) => all.TryGetValue(one, out var found) ? text(found, say) : null;
    }

    private static IReadOnlyList<Difference> Row(string? where, string what, string? before, string? after) => before == after ? [] : [new Difference(where, what, before, after)];

    private static IEnumerable<string> Both<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name) => before.Concat(after).Select(name).Distinct(StringComparer.Ordinal);

    private static string Here(InWords words) => words.In(Language.Current.Code);

    private static string InAll(InWords words) => $"{words.Ar} / {words.Fr} / {words.En}";

    private static string Line(params IEnumerable<string> parts) => string.Join(" · ", parts);

    private string NameOf(string programme) => Said($"programme.{programme}", programme);

    private string ClockName(string programme, string clock, ProgrammeRules? rules) =>
        rules?.Safeguards.Any(one => one.Clock == clock) is true ? names.Clock(programme, clock) : Said($"{programme}.clock.{clock}", clock);

    private string ActName(string programme, string act, params IEnumerable<ProgrammeConfiguration> configured) =>
        configured.SelectMany(one => one.OwnActs).LastOrDefault(one => one.Kind == act) is { Words: var own } ? Here(own) : Said($"{programme}.act.{act}", act);

    private string? LengthOf(string clock, ProgrammeConfiguration configured, ProgrammeRules? rules) =>
        Length(configured.Clocks.FirstOrDefault(one => one.Clock == clock)?.Within ?? rules?.AllClocks.FirstOrDefault(rule => rule.Id == clock)?.Length);

    private string? ServingOf(string act, ProgrammeConfiguration configured) => configured.Servings.FirstOrDefault(one => one.Act == act) is { } rule ? names.Serving(rule) : null;

    private string? Length(TimeSpan? length) => length is { } one ? names.Length(one) : null;

    private string YesNo(bool yes) => Words[yes ? "yes" : "no"];

    private string IsDone(string act, ProgrammeConfiguration configured) => Words[configured.ActsOff.Contains(act) ? "configuration.act-off" : "configuration.act-on"];

    // A file of another province may name what nobody knows here: then its stored name is all there is.
    private string Said(string key, string otherwise) => Words.Has(key) ? Words[key] : otherwise;
}
