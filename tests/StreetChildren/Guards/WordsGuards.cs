using System.Reflection;
using SocialWatch.Web;

namespace SocialWatch.Tests.ModuleGuards;

public sealed class WordsGuards
{
    private static readonly ProgrammeDefinition Programme = Subject.Setup.Programme;

    private static readonly string Id = Programme.Rules.Id;

    public static TheoryData<string> Languages => ["ar", "fr", "en"];

    [Fact]
    public void The_three_languages_say_the_same_things() => Assert.Empty(WordsCheck.Problems(OwnTypes.Module));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Everything_the_programme_brings_has_words_and_no_word_is_left_over(string language)
    {
        var texts = WordsFile.Read(OwnTypes.Module, language).Texts;
        var needed = Keys().ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], needed.Except(texts.Keys).Order());
        Assert.Equal([], texts.Keys.Except(needed).Where(key => !key.EndsWith(".hint", StringComparison.Ordinal) && !key.StartsWith($"{Id}.facts.", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sentence_fills_its_gaps(string language)
    {
        var texts = WordsFile.Read(OwnTypes.Module, language).Texts;

        Assert.All(OwnTypes.DerivedFrom<LifeProjectEvent>(), type => Fills(texts[$"{Id}.event.{type.Name}"], type));
        Assert.All(OwnTypes.DerivedFrom<Refusal>(), type => Fills(texts[$"refusal.{type.Name}"], type));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_fact_is_said_somewhere_and_fills_its_gaps(string language)
    {
        var texts = WordsFile.Read(OwnTypes.Module, language).Texts;
        var facts = Said().DistinctBy(fact => (fact.Words, string.Join(' ', fact.With.Select(pair => pair.Name)))).ToList();

        Assert.All(facts, fact => Assert.Empty(WordsFile.Placeholders(texts[fact.Words]).Except(fact.With.Select(pair => pair.Name))));
        Assert.All(Said().SelectMany(fact => fact.With).Select(pair => pair.Value).OfType<Said>().Distinct(), said => Assert.Contains(said.Key, texts));
        Assert.Equal(texts.Keys.Where(key => key.StartsWith($"{Id}.facts.", StringComparison.Ordinal)).Order(), facts.Select(fact => fact.Words).Distinct().Order());
    }

    // As the page says them that day, some days later and long after.
    private static IEnumerable<Fact> Said() => Histories.All.SelectMany(moment => ((int[])[0, 5, 40, 300]).SelectMany(days => Programme.Facts(moment.File, moment.Stamp.At.AddDays(days))));

    private static void Fills(string text, Type type) => Assert.Empty(WordsFile.Placeholders(text).Except(type.GetProperties().Select(property => property.Name)));

    private static IEnumerable<string> Keys()
    {
        var rules = Programme.Rules;
        var requirements = rules.Pathway.Moves.SelectMany(move => move.Requires)
            .Concat(rules.Outcomes.SelectMany(outcome => outcome.Requires)).Concat(rules.Stays.SelectMany(stay => stay.Requires));
        var fields = Programme.Forms.SelectMany(form => form.Command.GetConstructors().Single().GetParameters().Select(parameter => form.Command.GetProperty(parameter.Name!)!)).ToList();

        return [
            $"programme.{Id}",
            $"programme.{Id}.summary",
            .. rules.Pathway.Stages.Select(stage => $"{Id}.stage.{stage.Id}"),
            .. rules.Pathway.Stages.SelectMany(stage => stage.Starts).Select(clock => $"{Id}.clock.{clock.Id}"),
            .. rules.Categories.Select(category => $"{Id}.category.{category}"),
            .. rules.Acts.Select(act => $"{Id}.act.{act.Id}"),
            .. rules.Needs.Select(need => $"{Id}.need.{need.Id}"),
            .. rules.Safeguards.Select(safeguard => safeguard.Words),
            // The general requirements of the kernel have their words there.
            .. requirements.Select(requirement => requirement.WordsIn(Id)).Where(key => key.StartsWith($"{Id}.", StringComparison.Ordinal)),
            .. rules.Stays.Select(stay => $"{Id}.stay.{stay.Id}"),
            .. rules.Stays.SelectMany(stay => stay.Protocol).Select(step => $"{Id}.protocol.{step.Id}"),
            .. rules.Indicators.SelectMany(indicator => new[] { $"{Id}.indicator.{indicator.Id}", $"{Id}.indicator.{indicator.Id}.how" }),
            .. Programme.Forms.Select(form => $"{Id}.{form.Panel}"),
            .. fields.Where(field => !IsHidden(field)).Select(field => $"{Id}.field.{field.Name}"),
            // The refusal of a number out of bounds names its field.
            .. fields.Where(field => field.IsDefined(typeof(BetweenAttribute))).Select(field => $"field.{field.Name}"),
            .. fields.Select(field => field.GetCustomAttribute<OneOfAttribute>()).OfType<OneOfAttribute>().SelectMany(one => one.Names.Select(name => $"{one.Words}.{name}")),
            .. OwnTypes.DerivedFrom<LifeProjectEvent>().Select(type => $"{Id}.event.{type.Name}"),
            .. OwnTypes.DerivedFrom<Refusal>().Select(type => $"refusal.{type.Name}"),
        ];
    }

    private static bool IsHidden(PropertyInfo field) =>
        (Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType) is var type && type != typeof(CentreId) && type != typeof(WorkerId) && type.GetProperty("Value")?.PropertyType == typeof(Guid);
}
