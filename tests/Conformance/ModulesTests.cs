namespace SocialWatch.Tests.Conformance;

/// <summary>Every module of this repository keeps the contract.</summary>
public sealed class ModulesTests
{
    private static readonly IReadOnlyList<LoadedModule> Modules = LoadedModule.In(Path.Combine(TemplateModule.Host(), "modules"));

    public static TheoryData<string> Ids => [.. Modules.Select(module => module.Manifest.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_keeps_the_contract(string id)
    {
        var module = Modules.Single(one => one.Manifest.Id == id);
        var kept = Path.Combine(Path.GetDirectoryName(module.Assembly.Location)!, "stored-names.txt");
        var report = ModuleCheck.Of(module, File.Exists(kept) ? File.ReadAllLines(kept) : null);

        TestContext.Current.TestOutputHelper?.WriteLine($"{report}");
        Assert.Empty(report.Faults);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_act_has_words_also_one_taken_over_with_another_programme_s_safeguard(string language)
    {
        System.Globalization.CultureInfo.CurrentUICulture = SocialWatch.Web.Language.Of(language)!.ToCulture();
        var words = new SocialWatch.Web.Words(
            Modules.Select(module => module.Assembly), Microsoft.Extensions.Logging.Abstractions.NullLogger<SocialWatch.Web.Words>.Instance,
            said: Modules.SelectMany(module => module.WordsElsewhere).Select(one => new SocialWatch.Web.SaidAs(one.Key, one.Other)));

        Assert.NotEmpty(Modules.SelectMany(module => module.WordsElsewhere));
        Assert.All(Modules, module => Assert.All(module.Programme.Rules.Acts, act => Assert.True(words.Has($"{module.Manifest.Id}.act.{act.Id}"), act.Id)));
    }
}
