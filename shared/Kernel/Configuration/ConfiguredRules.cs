using System.Collections.Immutable;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.Configuration;

/// <summary>The rules of a programme as a cell has configured them.</summary>
public static class ConfiguredRules
{
    /// <summary>
    /// Total: what cannot be applied (its clock is gone with a newer module, its act is needed now) is left as the module
    /// has it, so that an old configuration never stops a province. Before saving, <see cref="ConfigurationFaults"/> names it.
    /// </summary>
    public static ProgrammeRules Apply(ProgrammeRules rules, ProgrammeConfiguration configured)
    {
        var off = configured.ActsOff.Where(act => rules.Act(act) is { RecordedOn: null }).Except(NeededAlone(rules, configured.ActsOff)).ToHashSet(StringComparer.Ordinal);

        return rules with
        {
            IsOn = configured.IsOn,
            Pathway = new Pathway(
                [.. rules.Pathway.Stages.Select(stage => stage with { Starts = [.. stage.Starts.Select(rule => rule with { Length = LengthOf(rule, configured) })] })],
                [.. rules.Pathway.Moves.Select(move => move with { Requires = [.. move.Requires, .. Documents(configured, document => document.Moves.Contains(new MoveName(move.From, move.To)))] })]),
            Safeguards = [.. rules.Safeguards.Select(safeguard => safeguard with { Within = LengthOf(safeguard.Rule, configured) })],
            Stays =
            [
                .. rules.Stays.Select(stay => stay with
                {
                    Protocol = [.. stay.Protocol.Select(step => Step(step, stay, configured)).OfType<ProtocolStep>()],
                    StepsOff = [.. stay.Protocol.Where(step => Step(step, stay, configured) is null)],
                }),
            ],
            Outcomes = [.. rules.Outcomes.Select(outcome => outcome with { Requires = [.. outcome.Requires, .. Documents(configured, document => document.Closings.Contains(outcome.Kind))] })],
            Acts = [.. rules.Acts.Where(act => !off.Contains(act.Id)), .. configured.OwnActs.DistinctBy(act => act.Kind).Select(act => new ActKind(act.Kind, act.Approach))],
            ActsOff = [.. rules.Acts.Where(act => off.Contains(act.Id))],
            Documents = configured.Documents,
            Fields = configured.Fields,
            DocumentsOnce = configured.Documents,
            FieldsOnce = configured.Fields,
            Targets = configured.Targets,
            Servings = configured.Servings,
        };
    }

    /// <summary>The programmes of a cell. Each says in which version it was changed last.</summary>
    public static ProgrammeBook BookOf(Cell.Founded cell, ProgrammeBook installed) => new(installed.Programmes.ToImmutableDictionary(
        one => one.Key,
        one => With(cell.Once.GetValueOrDefault(one.Key), Apply(one.Value, cell.Configuration.Of(one.Key))) with
        {
            Version = cell.ChangedIn.GetValueOrDefault(one.Key),
            OffSince = cell.OffSince.Where(off => off.Key.Programme == one.Key).ToImmutableDictionary(off => off.Key.Act, off => off.Value),
        }));

    // What the cell took out is not asked for any more, and still understood when a phone brings it.
    private static ProgrammeRules With(ProgrammeConfiguration? once, ProgrammeRules rules) => once is null ? rules : rules with
    {
        ActsOff = [.. rules.ActsOff, .. once.OwnActs.Where(act => rules.Act(act.Kind) is null).DistinctBy(act => act.Kind).Select(act => new ActKind(act.Kind, act.Approach))],
        DocumentsOnce = once.Documents,
        FieldsOnce = once.Fields,
    };

    /// <summary>Of the acts that would be switched off, those without which a requirement or a clock could never be met.</summary>
    public static IEnumerable<string> NeededAlone(ProgrammeRules rules, IReadOnlyCollection<string> off) => rules.Requirements.OfType<ActDone>().Select(done => done.AnyOf)
        .Concat(rules.AllClocks.Where(clock => !clock.MetByLeaving).Select(clock => clock.MetBy))
        .Where(acts => !acts.IsEmpty && acts.All(off.Contains))
        .SelectMany(acts => acts)
        .Distinct(StringComparer.Ordinal);

    private static TimeSpan LengthOf(ClockRule rule, ProgrammeConfiguration configured) =>
        configured.Clocks.FirstOrDefault(one => one.Clock == rule.Id)?.Within is { } within && within > rule.OpensAfter && within > TimeSpan.Zero ? within : rule.Length;

    private static ProtocolStep? Step(ProtocolStep step, StayKind stay, ProgrammeConfiguration configured) =>
        configured.Steps.FirstOrDefault(one => one.Stay == stay.Id && one.Step == step.Id) switch
        {
            null => step,
            { IsOn: false } => null,
            var set => step with
            {
                FirstWithin = set.FirstWithin > TimeSpan.Zero ? set.FirstWithin.Value : step.FirstWithin,
                Every = step.Every is not null && set.Every > TimeSpan.Zero ? set.Every : step.Every,
            },
        };

    private static IEnumerable<Requirement> Documents(ProgrammeConfiguration configured, Func<OwnDocument, bool> wanted) =>
        configured.Documents.Where(wanted).Select(document => new DocumentThere(document.Code));
}

/// <summary>A paper the cell asks for is there.</summary>
public sealed record DocumentThere(string Document) : Requirement($"document-{Document}", "record-document")
{
    public override string WordsIn(string programme) => OwnWords.Document(programme, Document);

    public override bool IsMet(LifeProjects.LifeProject.Open project, LifeProjects.ProgrammeFacts own) => project.Documents.ContainsKey(Document);
}

/// <summary>Under which keys the words of a cell's own things are found, and what they are.</summary>
public static class OwnWords
{
    public static string Document(string programme, string code) => $"{programme}.own-document.{code}";

    public static string Field(string programme, string code) => $"{programme}.own-field.{code}";

    public static string Choice(string programme, string field, string choice) => $"{programme}.own-field.{field}.{choice}";

    /// <summary>All words a cell brought with a configuration, by key.</summary>
    public static IEnumerable<(string Key, InWords Words)> Of(CellConfiguration configuration) => configuration.Programmes.SelectMany(programme => (IEnumerable<(string, InWords)>)[
        .. programme.OwnActs.Select(act => ($"{programme.Programme}.act.{act.Kind}", act.Words)),
        .. programme.Documents.Select(document => (Document(programme.Programme, document.Code), document.Words)),
        .. programme.Fields.Select(field => (Field(programme.Programme, field.Code), field.Words)),
        .. programme.Fields.SelectMany(field => field.Choices.Select(choice => (Choice(programme.Programme, field.Code, choice.Code), choice.Words))),
    ]);
}
