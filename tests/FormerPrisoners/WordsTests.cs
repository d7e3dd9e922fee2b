using System.Reflection;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Tests.FormerPrisoners;

public sealed class WordsTests
{
    private static readonly string[] OfTheKit =
    [
        .. WordsFile.Read(typeof(WordsFile).Assembly, "en").Texts.Keys,
        // Labels that every programme's forms share; they stand with the pages of life projects.
        "field.At", "field.Note", "field.Centre",
    ];

    public static TheoryData<string> Languages => ["ar", "fr", "en"];

    [Fact]
    public void The_three_languages_say_the_same_things() => Assert.Empty(WordsCheck.Problems(Examples.Module));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_name_of_the_programme_has_words(string language)
    {
        var texts = WordsFile.Read(Examples.Module, language).Texts;

        Assert.Empty(Names().Concat(OwnNames()).Except(texts.Keys).Except(OfTheKit));
    }

    [Fact]
    public void No_word_is_left_over()
    {
        var said = Names().Concat(OwnNames()).Concat(Choices()).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(
            WordsFile.Read(Examples.Module, "en").Texts.Keys,
            key => !said.Contains(key) && !key.EndsWith(".hint", StringComparison.Ordinal) && !key.StartsWith($"{Id}.facts.", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_the_card_says_has_words_and_every_place_in_them_a_value()
    {
        var texts = WordsFile.Read(Examples.Module, "en").Texts;
        var facts = Examples.Cards.SelectMany(story => Examples.Programme.Facts(story.File, story.Now)).ToList();

        Assert.All(facts, fact => Assert.All(WordsFile.Placeholders(texts[fact.Words]), place => Assert.Contains(place, fact.With.Select(with => with.Name))));
        Assert.All(facts.SelectMany(fact => fact.With).Select(with => with.Value).OfType<Said>(), said => Assert.Contains(said.Key, texts));
        Assert.Empty(texts.Keys.Where(key => key.StartsWith($"{Id}.facts.", StringComparison.Ordinal)).Except(facts.Select(fact => fact.Words)));
    }

    [Fact]
    public void A_sentence_about_an_event_or_a_refusal_says_only_what_is_in_it()
    {
        var texts = WordsFile.Read(Examples.Module, "en").Texts;

        Assert.All(Events.Select(type => ($"{Id}.event.{type.Name}", type)).Concat(Refusals.Select(type => ($"refusal.{type.Name}", type))), pair =>
            Assert.All(WordsFile.Placeholders(texts[pair.Item1]), place => Assert.NotNull(pair.type.GetProperty(place))));
    }

    private static string Id => Examples.Rules.Id;

    private static IEnumerable<Type> Events => Examples.Events.Select(happened => happened.GetType()).Distinct();

    private static IEnumerable<Type> Refusals => Examples.Module.GetTypes().Where(type => type.IsAssignableTo(typeof(Refusal)) && !type.IsAbstract);

    private static IEnumerable<string> Names()
    {
        var rules = Examples.Rules;
        var requirements = rules.Pathway.Moves.SelectMany(move => move.Requires).Concat(rules.Outcomes.SelectMany(outcome => outcome.Requires)).Concat(rules.Stays.SelectMany(stay => stay.Requires));

        return [
            $"programme.{Id}",
            $"programme.{Id}.summary",
            .. rules.Pathway.Stages.Select(stage => $"{Id}.stage.{stage.Id}"),
            .. rules.Pathway.Stages.SelectMany(stage => stage.Starts).Select(clock => $"{Id}.clock.{clock.Id}"),
            .. rules.Categories.Select(category => $"{Id}.category.{category}"),
            .. rules.Acts.Select(act => $"{Id}.act.{act.Id}"),
            .. rules.Needs.Select(need => $"{Id}.need.{need.Id}"),
            // The general requirements of the kernel have their words there.
            .. requirements.Select(requirement => requirement.WordsIn(Id)).Where(key => key.StartsWith($"{Id}.", StringComparison.Ordinal)),
            .. rules.Stays.Select(stay => $"{Id}.stay.{stay.Id}"),
            .. rules.Stays.SelectMany(stay => stay.Protocol).Select(step => $"{Id}.protocol.{step.Id}"),
            .. rules.Safeguards.Select(safeguard => safeguard.Words),
            .. rules.Indicators.SelectMany(indicator => new[] { $"{Id}.indicator.{indicator.Id}", $"{Id}.indicator.{indicator.Id}.how" }),
        ];
    }

    private static IEnumerable<string> OwnNames() =>
    [
        .. Events.Select(type => $"{Id}.event.{type.Name}"),
        .. Refusals.Select(type => $"refusal.{type.Name}"),
        .. Examples.Programme.Forms.Select(form => $"{Id}.{form.Panel}"),
        .. Examples.Programme.Forms.SelectMany(form => form.Command.GetConstructors().Single().GetParameters()).Where(IsShown).Select(LabelOf),
        .. Choices(),
    ];

    private static IEnumerable<string> Choices() => Examples.Commands.SelectMany(command => command.GetType().GetProperties())
        .Select(property => property.GetCustomAttribute<OneOfAttribute>()).OfType<OneOfAttribute>().SelectMany(one => one.Names.Select(name => $"{one.Words}.{name}"))
        .Concat(Examples.Results);

    private static bool IsShown(ParameterInfo parameter) => parameter.ParameterType.GetProperty("Value")?.PropertyType != typeof(Guid) || parameter.ParameterType == typeof(CentreId);

    // A number is also named by the door, which knows no programme.
    private static string LabelOf(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(int) || parameter.Name is "At" or "Note" ? $"field.{parameter.Name}" : $"{Id}.field.{parameter.Name}";
}
