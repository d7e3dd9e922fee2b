using System.Text.RegularExpressions;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.Configuration;

/// <summary>Everything in a configuration that makes no sense for the programmes that are installed.</summary>
public static partial class ConfigurationFaults
{
    public const int LongestWords = 200;
    public const int LongestCode = 40;
    public const int MostOfAKind = 200;

    // No cell counted before, and no programme is planned for longer: another year was mistyped.
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <param name="now">
    /// What is configured now. A module may have been taken away, or made newer, since: what does not fit it any more and
    /// stood there before may stay, and stops nobody from changing the rest.
    /// </param>
    public static IReadOnlyList<ConfigurationFault> In(CellConfiguration content, ProgrammeBook installed, CellConfiguration now) => [
        .. Twice(content.Programmes.Select(one => one.Programme), "programmes"),
        .. TooMany(content.Partners.Length, "partners"),
        .. TooMany(content.Programmes.Length, "programmes"),
        .. content.Partners.SelectMany((partner, number) => InText(partner.Name, $"partners/{number + 1}/name", "ar")),
        .. content.Programmes.SelectMany(programme => installed.Find(programme.Programme) switch
        {
            _ when now.Programmes.Contains(programme) => [],
            { } rules => In(programme, rules, now.Of(programme.Programme)),
            null => [new ConfigurationFault($"programmes/{programme.Programme}", new UnknownProgramme())],
        }),
    ];

    private static IReadOnlyList<ConfigurationFault> In(ProgrammeConfiguration one, ProgrammeRules rules, ProgrammeConfiguration now)
    {
        IReadOnlyList<ConfigurationFault> faults = [.. InParts(one, rules).Except(InParts(now, rules))];

        // The last word has what is asked of every module: also where each part by itself makes sense.
        var lost = faults.Count == 0 && PathwayFaults.In(ConfiguredRules.Apply(rules, one)).Except(PathwayFaults.In(rules)).Except(PathwayFaults.In(ConfiguredRules.Apply(rules, now))).Any();
        return lost ? [new ConfigurationFault($"programmes/{one.Programme}", new WayIsLost())] : faults;
    }

    private static IReadOnlyList<ConfigurationFault> InParts(ProgrammeConfiguration one, ProgrammeRules rules)
    {
        var place = $"programmes/{one.Programme}";
        return [
            .. Twice(one.Clocks.Select(clock => clock.Clock), $"{place}/clocks"),
            .. one.Clocks.SelectMany(clock => InClock(clock, rules, $"{place}/clocks/{clock.Clock}")),
            .. Twice(one.ActsOff, $"{place}/actsOff"),
            .. one.ActsOff.SelectMany((act, number) => InActOff(act, one, rules, $"{place}/actsOff/{number + 1}")),
            .. Codes(one.OwnActs.Select(act => act.Code), $"{place}/ownActs"),
            .. one.OwnActs.SelectMany(act => InWords(act.Words, $"{place}/ownActs/{act.Code}")),
            .. Twice(one.Steps.Select(step => step.Name), $"{place}/protocol"),
            .. one.Steps.SelectMany(step => InStep(step, rules, $"{place}/protocol/{step.Name}")),
            .. Codes(one.Documents.Select(document => document.Code), $"{place}/documents"),
            .. one.Documents.SelectMany(document => InDocument(document, rules, $"{place}/documents/{document.Code}")),
            .. Codes(one.Fields.Select(field => field.Code), $"{place}/fields"),
            .. one.Fields.SelectMany(field => InField(field, $"{place}/fields/{field.Code}")),
            .. TooMany(one.Targets.Length, $"{place}/targets"),
            .. one.Targets.SelectMany((target, number) => InTarget(target, one, rules, $"{place}/targets/{number + 1}")),
            .. TooMany(one.Servings.Length, $"{place}/servings"),
            .. Twice(one.Servings.Select(serving => serving.Act), $"{place}/servings"),
            .. one.Servings.SelectMany(serving => InServing(serving, one, rules, $"{place}/servings/{serving.Act}")),
        ];
    }

    private static IEnumerable<ConfigurationFault> InClock(ClockLength clock, ProgrammeRules rules, string place) => rules.AllClocks.FirstOrDefault(rule => rule.Id == clock.Clock) switch
    {
        null => [new ConfigurationFault(place, new UnknownClock())],
        var rule when clock.Within > TimeSpan.Zero && clock.Within <= rule.OpensAfter => [new ConfigurationFault(place, new OverBeforeItOpens())],
        _ => InLength(clock.Within, place),
    };

    private static IEnumerable<ConfigurationFault> InLength(TimeSpan? length, string place) => length switch
    {
        { } given when given <= TimeSpan.Zero => [new ConfigurationFault(place, new LengthNotPositive())],
        { } given when given > TimeSpan.FromDays(Lengths.MostDays) => [new ConfigurationFault(place, new LengthTooLong(Lengths.MostDays))],
        _ => [],
    };

    private static IEnumerable<ConfigurationFault> InActOff(string act, ProgrammeConfiguration one, ProgrammeRules rules, string place) => rules.Act(act) switch
    {
        null => [new ConfigurationFault(place, new UnknownAct())],
        { RecordedOn: not null } => [new ConfigurationFault(place, new ActHasAForm())],
        _ when ConfiguredRules.NeededAlone(rules, one.ActsOff).Contains(act) => [new ConfigurationFault(place, new ActIsNeeded())],
        _ => [],
    };

    private static IEnumerable<ConfigurationFault> InStep(StepSetting step, ProgrammeRules rules, string place) => rules.Stay(step.Stay)?.Step(step.Step) switch
    {
        null => [new ConfigurationFault(place, new UnknownStep())],
        { Every: null } when step.Every is not null => [new ConfigurationFault($"{place}/every", new StepIsDoneOnce())],
        _ => [.. InLength(step.FirstWithin, $"{place}/first"), .. InLength(step.Every, $"{place}/every")],
    };

    private static IEnumerable<ConfigurationFault> InDocument(OwnDocument document, ProgrammeRules rules, string place) => [
        .. InWords(document.Words, place),
        .. document.Moves.Index().Where(move => rules.Pathway.Between(move.Item.From, move.Item.To) is null)
            .Select(move => new ConfigurationFault($"{place}/moves/{move.Index + 1}", new UnknownMove())),
        .. document.Closings.Index().Where(closing => rules.Outcome(closing.Item) is null)
            .Select(closing => new ConfigurationFault($"{place}/closings/{closing.Index + 1}", new NoSuchOutcome())),
        .. document.Moves.IsEmpty && document.Closings.IsEmpty ? [new ConfigurationFault(place, new DocumentForNothing())] : Array.Empty<ConfigurationFault>(),
    ];

    private static IEnumerable<ConfigurationFault> InField(OwnField field, string place) => [
        .. InWords(field.Words, place),
        .. Codes(field.Choices.Select(choice => choice.Code), $"{place}/choices"),
        .. field.Choices.SelectMany(choice => InWords(choice.Words, $"{place}/choices/{choice.Code}")),
        .. (field.Kind is FieldKind.Choice, field.Choices.Length) switch
        {
            (true, < 2) => [new ConfigurationFault($"{place}/choices", new ChoicesMissing())],
            (false, > 0) => [new ConfigurationFault($"{place}/choices", new OnlyAChoiceHasChoices())],
            _ => Array.Empty<ConfigurationFault>(),
        },
    ];

    private static IEnumerable<ConfigurationFault> InTarget(Target target, ProgrammeConfiguration one, ProgrammeRules rules, string place) => [
        .. target.Of switch
        {
            TargetOf.Act when rules.Act(target.Code) is null && one.OwnActs.All(act => act.Kind != target.Code) => [new ConfigurationFault($"{place}/act", new UnknownAct())],
            TargetOf.Indicator when rules.Indicators.All(indicator => indicator.Id != target.Code) => [new ConfigurationFault($"{place}/indicator", new UnknownIndicator())],
            _ => Array.Empty<ConfigurationFault>(),
        },
        .. target.Number < 1 ? [new ConfigurationFault($"{place}/number", new NumberNotPositive())] : Array.Empty<ConfigurationFault>(),
        .. target.From.Year < FirstYear ? [new ConfigurationFault($"{place}/from", new YearMistyped())] : Array.Empty<ConfigurationFault>(),
        .. target.To.Year > LastYear ? [new ConfigurationFault($"{place}/to", new YearMistyped())] : Array.Empty<ConfigurationFault>(),
        .. target.To < target.From ? [new ConfigurationFault($"{place}/to", new EndsBeforeItBegins())] : Array.Empty<ConfigurationFault>(),
    ];

    private static IEnumerable<ConfigurationFault> InServing(ServingRule serving, ProgrammeConfiguration one, ProgrammeRules rules, string place) => [
        .. rules.Act(serving.Act) switch
        {
            null when one.OwnActs.All(act => act.Kind != serving.Act) => [new ConfigurationFault(place, new UnknownAct())],
            { RecordedOn: not null } => [new ConfigurationFault(place, new ServedOnItsOwnForm())],
            _ => Array.Empty<ConfigurationFault>(),
        },
        .. serving is { NotWithin: null, MostPerDay: null } ? [new ConfigurationFault(place, new ServingSaysNothing())] : Array.Empty<ConfigurationFault>(),
        .. InLength(serving.NotWithin, $"{place}/notWithin"),
        .. serving.MostPerDay < 1 ? [new ConfigurationFault($"{place}/mostPerDay", new NumberNotPositive())] : Array.Empty<ConfigurationFault>(),
    ];

    private static IEnumerable<ConfigurationFault> InWords(InWords words, string place) => words.All.SelectMany(one => InText(one.Text, $"{place}/{one.Language}", one.Language));

    private static IEnumerable<ConfigurationFault> InText(string text, string place, string language) => text switch
    {
        _ when string.IsNullOrWhiteSpace(text) => [new ConfigurationFault(place, new WordsMissing(language))],
        { Length: > LongestWords } => [new ConfigurationFault(place, new WordsTooLong(LongestWords))],
        _ when !Shape.IsReadable(text) => [new ConfigurationFault(place, new WordsNotReadable())],
        _ => [],
    };

    private static IEnumerable<ConfigurationFault> Codes(IEnumerable<string> codes, string place)
    {
        var all = codes.ToList();
        return [
            .. TooMany(all.Count, place),
            .. Twice(all, place),
            .. all.Where(code => code.Length > LongestCode || !Code().IsMatch(code)).Select(code => new ConfigurationFault($"{place}/{code}", new CodeNotWritable(LongestCode))),
        ];
    }

    private static IEnumerable<ConfigurationFault> Twice(IEnumerable<string> names, string place) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => new ConfigurationFault($"{place}/{same.Key}", new SaidTwice()));

    private static IEnumerable<ConfigurationFault> TooMany(int number, string place) =>
        number > MostOfAKind ? [new ConfigurationFault(place, new TooManyOfThem(MostOfAKind))] : [];

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
