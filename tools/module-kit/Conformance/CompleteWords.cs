using System.Reflection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Conformance;

/// <summary>Every name of a programme that a person may read, in every language.</summary>
internal static class CompleteWords
{
    public static IEnumerable<string> Faults(Assembly module, ProgrammeDefinition programme) => [
        .. WordsCheck.Problems(module).Select(problem => $"Words: {problem}."),
        .. from language in Language.All
           let texts = WordsFile.Read(module, language.Code).Texts
           from key in Keys(module, programme).Distinct()
           where !texts.ContainsKey(key)
           select $"Words: {key} is missing in {language.Code}.",
        .. from language in Language.All
           let texts = WordsFile.Read(module, language.Code).Texts
           from type in Own<LifeProjectEvent>(module).Select(type => (Key: $"{programme.Rules.Id}.event.{type.Name}", Type: type)).Concat(Own<Refusal>(module).Select(type => (Key: $"refusal.{type.Name}", Type: type)))
           where texts.ContainsKey(type.Key)
           from placeholder in WordsFile.Placeholders(texts[type.Key]).Except(type.Type.GetProperties().Select(property => property.Name))
           select $"Words: {type.Key} names {{{placeholder}}} in {language.Code}, which {type.Type.Name} does not have.",
    ];

    /// <summary>The name stands twice: in module.json, to be read without the code, and in the words.</summary>
    public static IEnumerable<string> Names(LoadedModule module) =>
        from language in Language.All.Select(language => language.Code)
        let said = WordsFile.Read(module.Assembly, language).Texts.GetValueOrDefault($"programme.{module.Manifest.Id}")
        let named = module.Manifest.Names.GetValueOrDefault(language)
        where said != named
        select $"Names: module.json calls the programme \"{named}\" in {language}, and programme.{module.Manifest.Id} in the words \"{said}\": say the same in both.";

    private static IEnumerable<string> Keys(Assembly module, ProgrammeDefinition programme)
    {
        var rules = programme.Rules;
        var id = rules.Id;
        return [
            $"programme.{id}", $"programme.{id}.summary",
            .. rules.Pathway.Stages.Select(stage => $"{id}.stage.{stage.Id}"),
            .. rules.Pathway.Stages.SelectMany(stage => stage.Starts).Select(clock => $"{id}.clock.{clock.Id}"),
            .. rules.Categories.Select(category => $"{id}.category.{category}"),
            .. rules.Acts.Where(act => rules.Safeguards.All(safeguard => safeguard.Owner == id || safeguard.Act != act.Id)).Select(act => $"{id}.act.{act.Id}"),
            .. rules.Needs.Select(need => $"{id}.need.{need.Id}"),
            .. rules.Stays.Select(stay => $"{id}.stay.{stay.Id}"),
            .. rules.Stays.SelectMany(stay => stay.Protocol).Select(step => $"{id}.protocol.{step.Id}"),
            .. rules.Safeguards.Where(safeguard => safeguard.Owner == id).Select(safeguard => safeguard.Words),
            .. rules.Indicators.SelectMany(indicator => new[] { $"{id}.indicator.{indicator.Id}", $"{id}.indicator.{indicator.Id}.how" }),
            // The general requirements of the kernel have their words there.
            .. Requirements(rules).Select(requirement => requirement.WordsIn(id)).Where(key => key.StartsWith(id + ".", StringComparison.Ordinal)),
            .. Own<LifeProjectEvent>(module).Select(type => $"{id}.event.{type.Name}"),
            .. Own<Refusal>(module).Select(type => $"refusal.{type.Name}"),
            .. programme.Forms.Select(form => $"{id}.{form.Panel}"),
            .. programme.Forms.SelectMany(form => form.Command.GetProperties()).Select(property => property.GetCustomAttribute<OneOfAttribute>()).OfType<OneOfAttribute>()
                .SelectMany(one => one.Names.Select(name => $"{one.Words}.{name}")),
        ];
    }

    public static IEnumerable<Requirement> Requirements(ProgrammeRules rules) => rules.Pathway.Moves.SelectMany(move => move.Requires)
        .Concat(rules.Outcomes.SelectMany(outcome => outcome.Requires))
        .Concat(rules.Stays.SelectMany(stay => stay.Requires));

    private static IEnumerable<Type> Own<T>(Assembly module) => module.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract);
}
