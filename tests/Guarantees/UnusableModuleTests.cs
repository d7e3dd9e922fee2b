using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>One module that cannot be used stops the start, and whoever runs the program reads what to do about it.</summary>
public class UnusableModuleTests
{
    [Fact]
    public async Task The_start_is_refused_in_words_an_operator_can_act_on_and_no_data_is_touched()
    {
        using var place = Place.New(DatabaseKind.Sqlite);
        place.Modules = Path.Combine(place.Folder, "modules");
        var broken = Directory.CreateDirectory(Path.Combine(place.Modules, "Broken")).FullName;
        await File.WriteAllTextAsync(Path.Combine(broken, "module.json"), "{");

        var (code, said) = await HostProcess.Run(place, "--urls", $"http://127.0.0.1:{HostProcess.FreePort()}");

        Assert.Equal(2, code);
        Assert.All(["did not start", $"Folder:     {broken}", "module.json cannot be read", "What to do:", "start again"], words => Assert.Contains(words, said, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Equal([place.Modules], Directory.GetFileSystemEntries(place.Folder));
    }
}
