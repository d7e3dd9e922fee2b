using System.Text.Json;
using System.Text.RegularExpressions;
using SocialWatch.Web;

namespace SocialWatch.Tests.Hiv;

/// <summary>That somebody is in this programme is a secret.</summary>
public sealed partial class SecretTests
{
    public static TheoryData<string> Languages => ["ar", "fr", "en"];

    [Fact]
    public void The_module_says_that_it_is_secret() =>
        Assert.True(JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, ModuleManifest.FileName))).RootElement.GetProperty("secret").GetBoolean());

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_but_the_programme_s_own_name_says_the_word(string language) => Assert.All(
        WordsFile.Read(typeof(AtAGlance).Assembly, language).Texts,
        word => Assert.True(word.Key == "programme.hiv" == Word().IsMatch(word.Value), $"{word.Key}: {word.Value}"));

    [Fact]
    public void What_is_counted_in_clear_has_names_any_long_treatment_has() => Assert.All(
        HivProgramme.Rules.Acts.Select(act => act.Id)
            .Concat(HivProgramme.Rules.Needs.Select(need => need.Id))
            .Concat(HivProgramme.Rules.Pathway.Stages.SelectMany(stage => stage.Starts.Select(clock => clock.Id).Append(stage.Id))),
        id => Assert.DoesNotMatch(Word(), id));

    [Fact]
    public void Its_forms_are_for_those_who_accompany() => Assert.All(OwnForms.All, form => Assert.Equal(Permission.AccompanyPeople, form.Needs));

    [GeneratedRegex("hiv|vih|aids|sida|virus|viral|retro|immun|سيدا|إيدز|فيروس|فيروسي|مناعة", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
