using System.Reflection;
using SocialWatch.Web;

namespace SocialWatch.Tests.Homeless;

public sealed class WordsTests
{
    private static readonly Assembly Module = typeof(SocialWatch.Homeless.Setup).Assembly;

    public static TheoryData<string> Languages => ["ar", "fr", "en"];

    [Fact]
    public void The_three_languages_say_the_same_things() => Assert.Empty(WordsCheck.Problems(Module));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_name_of_the_programme_has_words(string language)
    {
        var texts = WordsFile.Read(Module, language).Texts;

        Assert.All(Keys(), key => Assert.Contains(key, texts));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_placeholder_is_a_property_of_what_is_told(string language)
    {
        var texts = WordsFile.Read(Module, language).Texts;

        Assert.All(Own<Refusal>(), type => Assert.Subset(Properties(type), WordsFile.Placeholders(texts[$"refusal.{type.Name}"]).ToHashSet()));
        Assert.All(Own<LifeProjectEvent>(), type => Assert.Subset(Properties(type), WordsFile.Placeholders(texts[$"homeless.event.{type.Name}"]).ToHashSet()));
    }

    private static IEnumerable<string> Keys()
    {
        var rules = HomelessProgramme.Rules;
        var requirements = rules.Pathway.Moves.SelectMany(move => move.Requires).Concat(rules.Outcomes.SelectMany(outcome => outcome.Requires));

        return [
            "programme.homeless",
            "programme.homeless.summary",
            .. rules.Pathway.Stages.Select(stage => $"homeless.stage.{stage.Id}"),
            .. rules.Pathway.Stages.SelectMany(stage => stage.Starts).Select(clock => $"homeless.clock.{clock.Id}"),
            .. rules.Categories.Select(category => $"homeless.category.{category}"),
            .. rules.Acts.Select(act => $"homeless.act.{act.Id}"),
            .. rules.Needs.Select(need => $"homeless.need.{need.Id}"),
            // The general requirements of the kernel have their words there.
            .. requirements.Select(requirement => requirement.WordsIn(rules.Id)).Where(key => key.StartsWith("homeless.", StringComparison.Ordinal)),
            .. Own<Refusal>().Select(type => $"refusal.{type.Name}"),
            .. Own<LifeProjectEvent>().Select(type => $"homeless.event.{type.Name}"),
            .. ShelterKinds.All.Select(kind => $"homeless.shelter.{kind}"),
            .. LeavingReasons.All.Select(why => $"homeless.leaving.{why}"),
            .. Destinations.All.Select(place => $"homeless.where-to.{place}"),
        ];
    }

    private static IEnumerable<Type> Own<T>() => Module.GetTypes().Where(type => type.IsSubclassOf(typeof(T)));

    private static HashSet<string> Properties(Type type) => [.. type.GetProperties().Select(property => property.Name)];
}
