using System.Reflection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Web;
using Xunit;

namespace SocialWatch.Tests.Guards;

/// <summary>Every name has its words in three languages, and a sentence asks for nothing its event or refusal cannot say.</summary>
public abstract class WordsGuards
{
    public static TheoryData<string> Languages => ["ar", "fr", "en"];

    // Labels that every programme's forms share stand with the pages of life projects.
    private static readonly string[] OfTheHouse = ["At", "Note", "Centre"];

    public abstract Examined Programme { get; }

    [Fact]
    public void The_three_languages_say_the_same_things() => Assert.Empty(WordsCheck.Problems(Programme.Module));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_name_of_the_programme_has_words(string language)
    {
        var missing = Keys().Except(Texts(language).Keys).Order(StringComparer.Ordinal).ToList();
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_word_is_left_over(string language)
    {
        var said = Keys().Concat(Fields().Select(field => $"{Programme.Id}.field.{field.Name}")).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Texts(language).Keys.Where(key => !said.Contains(key) && !key.EndsWith(".hint", StringComparison.Ordinal) && !key.StartsWith($"{Programme.Id}.facts.", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sentence_asks_for_nothing_that_is_not_there(string language)
    {
        var texts = Texts(language);
        Assert.All(
            Programme.EventTypes.Select(type => (Key: $"{Programme.Id}.event.{type.Name}", type)).Concat(Programme.RefusalTypes.Select(type => (Key: $"refusal.{type.Name}", type))),
            one => Assert.Empty(WordsFile.Placeholders(texts[one.Key]).Except(one.type.GetProperties().Select(property => property.Name))));
    }

    // A key of the house with another text here would stop the start; so would one of another module.
    [Fact]
    public void It_speaks_only_of_its_own() => Assert.All(Texts("en").Keys, key => Assert.True(
        key.StartsWith($"{Programme.Id}.", StringComparison.Ordinal) || key == $"programme.{Programme.Id}" || key == $"programme.{Programme.Id}.summary"
        || Programme.RefusalTypes.Any(type => key == $"refusal.{type.Name}"), key));

    private IReadOnlyDictionary<string, string> Texts(string language) => WordsFile.Read(Programme.Module, language).Texts;

    private IEnumerable<string> Keys() => [
        $"programme.{Programme.Id}", $"programme.{Programme.Id}.summary",
        .. Of("stage", Programme.Rules.Pathway.Stages.Select(stage => stage.Id)),
        .. Of("clock", Programme.Rules.Pathway.Stages.SelectMany(stage => stage.Starts).Select(clock => clock.Id)),
        .. Of("category", Programme.Rules.Categories),
        // An act joined with another programme's safeguard has its words there.
        .. Of("act", Programme.Definition.Rules.Acts.Select(act => act.Id)),
        .. Of("need", Programme.Rules.Needs.Select(need => need.Id)),
        .. Of("stay", Programme.Rules.Stays.Select(stay => stay.Id)),
        .. Of("protocol", Programme.Rules.Stays.SelectMany(stay => stay.Protocol).Select(step => step.Id)),
        .. Of("indicator", Programme.Rules.Indicators.SelectMany(indicator => new[] { indicator.Id, $"{indicator.Id}.how" })),
        .. Programme.Definition.Rules.Safeguards.Select(safeguard => safeguard.Words),
        .. Programme.Requirements.Select(requirement => requirement.WordsIn(Programme.Id)).Where(key => key.StartsWith($"{Programme.Id}.", StringComparison.Ordinal)),
        .. Of("event", Programme.EventTypes.Select(type => type.Name)),
        .. Programme.EventTypes.SelectMany(type => type.GetProperties()).SelectMany(EnumWords),
        .. Programme.RefusalTypes.Select(type => $"refusal.{type.Name}"),
        .. Programme.Definition.Forms.Select(form => $"{Programme.Id}.{form.Panel}"),
        .. Fields().Where(field => !OfTheHouse.Contains(field.Name)).Select(field => $"{Programme.Id}.field.{field.Name}"),
        .. Fields().SelectMany(ChoiceWords),
        .. Programme.Results,
    ];

    private IEnumerable<string> Of(string what, IEnumerable<string> ids) => ids.Select(id => $"{Programme.Id}.{what}.{id}");

    private IEnumerable<PropertyInfo> Fields() => Programme.CommandTypes.SelectMany(type => type.GetProperties())
        .Where(property => property.CanWrite && !IsHidden(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));

    private IEnumerable<string> EnumWords(PropertyInfo property) => EnumOf(property) is { } one
        ? Enum.GetNames(one).Select(name => $"{Programme.Id}.{Examined.Kebab(one.Name)}.{Examined.Kebab(name)}")
        : [];

    private IEnumerable<string> ChoiceWords(PropertyInfo property) =>
        property.GetCustomAttribute<OneOfAttribute>() is { } chosen ? chosen.Names.Select(name => $"{chosen.Words}.{name}")
        : EnumOf(property) is { } one ? Enum.GetNames(one).Select(name => $"{Programme.Id}.{Examined.Kebab(property.Name)}.{Examined.Kebab(name)}")
        : [];

    private static Type? EnumOf(PropertyInfo property) => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { IsEnum: true } one ? one : null;

    private static bool IsHidden(Type type) => type != typeof(CentreId) && type != typeof(WorkerId) && type.IsValueType && type.GetProperty("Value")?.PropertyType == typeof(Guid);
}
