namespace SocialWatch.Tests.Programmes;

public class ModuleOrderTests
{
    [Fact]
    public void What_a_module_needs_starts_before_it() =>
        Assert.Equal(["kitchen", "tea-house", "garden"], Started(Manifests.Of("garden", "tea-house"), Manifests.Of("tea-house", "kitchen"), Manifests.Of("kitchen")));

    [Fact]
    public void Equals_start_by_their_names_in_whatever_order_they_are_found()
    {
        ModuleManifest[] modules = [Manifests.Of("b"), Manifests.Of("c", "b"), Manifests.Of("a", "c"), Manifests.Of("d")];

        Assert.Equal(["b", "c", "a", "d"], Started(modules));
        Assert.Equal(["b", "c", "a", "d"], Started([.. modules.Reverse()]));
    }

    [Fact]
    public void No_module_at_all_is_an_order_too() => Assert.Empty(Started());

    [Fact]
    public void A_module_that_needs_one_which_is_not_there_stops_the_start() =>
        Refused("tea-house", "it needs the module \"kitchen\"", Manifests.Of("tea-house", "kitchen"), Manifests.Of("garden"));

    [Fact]
    public void Needs_that_go_in_a_circle_stop_the_start() =>
        Refused("garden", "circle: garden, kitchen, tea-house", Manifests.Of("tea-house", "kitchen"), Manifests.Of("kitchen", "garden"), Manifests.Of("garden", "tea-house"));

    [Fact]
    public void A_module_that_needs_itself_stops_the_start() => Refused("tea-house", "circle", Manifests.Of("tea-house", "tea-house"));

    [Fact]
    public void Two_modules_of_one_name_stop_the_start() => Refused("tea-house", "two folders", Manifests.Of("tea-house"), Manifests.Of("tea-house"));

    [Fact]
    public void A_module_written_for_a_newer_program_stops_the_start() => Refused(
        "tea-house", $"contract {ModuleManifest.ContractOfHost + 1}", Manifests.Of("tea-house") with { Contract = ModuleManifest.ContractOfHost + 1 });

    [Fact]
    public void A_module_must_name_a_contract_and_whom_it_serves()
    {
        Refused("tea-house", "contract of at least 1", Manifests.Of("tea-house") with { Contract = 0 });
        Refused("tea-house", "categories", Manifests.Of("tea-house") with { Categories = [] });
    }

    private static IEnumerable<string> Started(params ModuleManifest[] modules) => ModuleOrder.Of(modules).Select(module => module.Id);

    private static void Refused(string module, string why, params ModuleManifest[] modules)
    {
        var refused = Assert.Throws<ModuleNotUsable>(() => ModuleOrder.Of(modules));

        Assert.Equal(module, refused.Module);
        Assert.Contains($"\"{module}\"", refused.Message, StringComparison.Ordinal);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }
}
