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
            .. rules.Stays.Select(stay => $"homeless.stay.{stay.Id}"),
            .. rules.Stays.SelectMany(stay => stay.Protocol).Select(step => $"homeless.protocol.{step.Id}"),
        ];
    }
}
