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
}
