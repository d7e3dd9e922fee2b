namespace SocialWatch.Tests.Programmes;

public class LoadedModuleTests
{
    private static readonly ModuleManifest TeaHouse = Manifests.Of("tea-house");
    private static readonly string[] AllOfIt = ["SocialWatch.Sound.dll", "SocialWatch.Sound.deps.json", "SocialWatch.Leaf.dll"];

    [Fact]
    public void The_rules_of_a_secret_module_say_that_it_is_one()
    {
        using var secret = new ModulesFolder().With(TeaHouse with { Secret = true }, AllOfIt);
        using var open = new ModulesFolder().With(TeaHouse, AllOfIt);

        Assert.True(Assert.Single(LoadedModule.In(secret.Root)).Programme.Rules is { IsSecret: true, HasTeam: true });
        Assert.True(Assert.Single(LoadedModule.In(open.Root)).Programme.Rules is { IsSecret: false, HasTeam: false });
    }

    [Fact]
    public void A_sound_module_runs_with_its_own_library_beside_it()
    {
        using var folder = new ModulesFolder().With(TeaHouse, AllOfIt);

        var loaded = Assert.Single(LoadedModule.In(folder.Root));

        Assert.Equal("tea", loaded.Programme.Rules.Pathway.First.Id);
        Assert.Equal("tea-house", new InstalledProgrammes([loaded]).AsInstalled.Find("tea-house")!.Id);
        Assert.Same(loaded, new InstalledProgrammes([loaded]).Find("tea-house"));
        Assert.Null(new InstalledProgrammes([loaded]).Find("summer-camp"));
    }

    [Fact]
    public void A_folder_that_is_not_there_or_holds_no_module_brings_none()
    {
        using var folder = new ModulesFolder();
        Directory.CreateDirectory(Path.Combine(folder.Root, "notes"));

        Assert.Empty(LoadedModule.In(folder.Root));
        Assert.Empty(LoadedModule.In(Path.Combine(folder.Root, "nowhere")));
    }

    [Fact]
    public void A_module_without_its_code_stops_the_start() => Refused(TeaHouse, "SocialWatch.Sound.dll");

    [Fact]
    public void A_module_without_its_library_stops_the_start() => Refused(TeaHouse, "SocialWatch.Leaf", AllOfIt[..2]);

    [Fact]
    public void A_module_that_shows_no_setup_stops_the_start() =>
        Refused(TeaHouse with { Assembly = "SocialWatch.Silent.dll" }, "it shows 0", "SocialWatch.Silent.dll");

    [Fact]
    public void A_module_that_shows_two_setups_stops_the_start() =>
        Refused(TeaHouse with { Assembly = "SocialWatch.Doubled.dll" }, "it shows 2", "SocialWatch.Doubled.dll");

    [Fact]
    public void A_module_whose_setup_throws_stops_the_start_with_what_it_said() =>
        Refused(TeaHouse with { Assembly = "SocialWatch.Throwing.dll" }, "The kettle is cold.", "SocialWatch.Throwing.dll");

    [Fact]
    public void A_module_whose_pathway_leads_nowhere_stops_the_start() =>
        Refused(Manifests.Of("stuck") with { Assembly = "SocialWatch.Stuck.dll" }, "no closing outcome can be reached", "SocialWatch.Stuck.dll");

    [Fact]
    public void A_module_whose_code_and_manifest_differ_stops_the_start()
    {
        Refused(Manifests.Of("coffee-house"), "differ", AllOfIt);
        Refused(TeaHouse with { Categories = ["elderly", "hiv"] }, "differ", AllOfIt);
    }

    [Fact]
    public void One_unusable_module_stops_the_others_too()
    {
        using var folder = new ModulesFolder().With(TeaHouse, AllOfIt).With("broken", "{");

        Assert.Equal("broken", Assert.Throws<ModuleNotUsable>(() => LoadedModule.In(folder.Root)).Module);
    }

    [Fact]
    public void An_unusable_module_is_named_with_the_folder_to_take_out()
    {
        using var unreadable = new ModulesFolder().With("broken", "{");
        using var stuck = new ModulesFolder().With(Manifests.Of("stuck") with { Assembly = "SocialWatch.Stuck.dll" }, "SocialWatch.Stuck.dll");

        Assert.Equal(Path.Combine(unreadable.Root, "broken"), Assert.Throws<ModuleNotUsable>(() => LoadedModule.In(unreadable.Root)).Folder);
        Assert.Equal(Assert.Single(Directory.GetDirectories(stuck.Root)), Assert.Throws<ModuleNotUsable>(() => LoadedModule.In(stuck.Root)).Folder);
    }

    private static void Refused(ModuleManifest manifest, string why, params string[] files)
    {
        using var folder = new ModulesFolder().With(manifest, files);

        var refused = Assert.Throws<ModuleNotUsable>(() => LoadedModule.In(folder.Root));

        Assert.Equal(manifest.Id, refused.Module);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }
}
