using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace SocialWatch.Tests.Programmes;

public class ModuleManifestTests
{
    private const string TeaHouse = """
        {
          "id": "tea-house", "version": "1.2.0", "contract": 1, "assembly": "TeaHouse.dll",
          "needs": ["kitchen"], "categories": ["elderly"], "names": { "ar": "دار الشاي", "fr": "Maison du thé" }
        }
        """;

    [Fact]
    public void A_module_says_of_itself_what_the_host_must_know()
    {
        var manifest = Read(TeaHouse);

        Assert.Equal(("tea-house", "1.2.0", 1, "TeaHouse.dll"), (manifest.Id, manifest.Version, manifest.Contract, manifest.Assembly));
        Assert.Equal(["kitchen"], manifest.Needs);
        Assert.Equal(["elderly"], manifest.Categories);
        Assert.Equal("دار الشاي", manifest.Names["ar"]);
    }

    [Fact]
    public void A_comment_a_trailing_comma_and_an_editor_s_byte_order_mark_do_no_harm() =>
        Assert.Equal("tea-house", Read("\uFEFF// ours\n" + TeaHouse.Replace("\"kitchen\"]", "\"kitchen\",]", StringComparison.Ordinal)).Id);

    [Theory]
    [InlineData("id")]
    [InlineData("version")]
    [InlineData("contract")]
    [InlineData("assembly")]
    [InlineData("needs")]
    [InlineData("categories")]
    [InlineData("names")]
    public void A_field_that_is_missing_or_null_is_named(string field)
    {
        var without = JsonNode.Parse(TeaHouse)!.AsObject();
        without.Remove(field);
        Assert.Contains(field, Refused(without.ToJsonString()), StringComparison.OrdinalIgnoreCase);

        without[field] = null;
        Assert.Contains(field, Refused(without.ToJsonString()), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"id\": \"tea-house\"")]
    [InlineData("tea-house")]
    public void A_broken_file_is_refused_by_the_name_of_its_folder(string json) =>
        Assert.Contains(ModuleManifest.FileName, Refused(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"kitchen\"", "null")]
    [InlineData("\"elderly\"", "null")]
    [InlineData("\"elderly\"", "\" \"")]
    [InlineData("\"tea-house\"", "\"\"")]
    [InlineData("\"Maison du thé\"", "null")]
    public void An_entry_that_says_nothing_is_refused(string entry, string nothing) =>
        Assert.Contains("empty", Refused(TeaHouse.Replace(entry, nothing, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_a_manifest_is_no_module()
    {
        using var folder = new ModulesFolder();

        Assert.Throws<ModuleNotUsable>(() => ModuleManifest.Read(folder.Root));
    }

    [Fact]
    public void Whatever_stands_in_the_file_it_is_read_or_refused_by_name()
    {
        using var folder = new ModulesFolder().With("tea", TeaHouse);
        var file = Path.Combine(folder.Root, "tea", ModuleManifest.FileName);
        var whole = Encoding.UTF8.GetBytes(TeaHouse);
        var damage = from place in Gen.Choose(0, whole.Length - 1)
                     from value in Gen.OneOf(Gen.Choose(0, 255), Gen.Elements("\"{}[],:\\0-en".Select(character => (int)character).ToArray()))
                     select (place, (byte)value);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(damage.ArrayOf(3).ToArbitrary(), changes =>
        {
            var bytes = whole.ToArray();
            Array.ForEach(changes, change => bytes[change.place] = change.Item2);
            File.WriteAllBytes(file, bytes);

            try
            {
                ModuleOrder.Of([ModuleManifest.Read(Path.Combine(folder.Root, "tea"))]);
            }
            catch (ModuleNotUsable refused)
            {
                Assert.NotEmpty(refused.Module);
            }
        }));
    }

    private static string Refused(string json)
    {
        var refused = Assert.Throws<ModuleNotUsable>(() => Read(json));
        Assert.Equal("tea", refused.Module);
        return refused.Message;
    }

    private static ModuleManifest Read(string json)
    {
        using var folder = new ModulesFolder().With("tea", json);
        return ModuleManifest.Read(Path.Combine(folder.Root, "tea"));
    }
}
