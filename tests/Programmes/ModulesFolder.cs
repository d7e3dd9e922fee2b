using System.Text.Json;

namespace SocialWatch.Tests.Programmes;

/// <summary>A modules folder that lasts as long as one test.</summary>
internal sealed class ModulesFolder : IDisposable
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "Samples");

    public string Root { get; } = Directory.CreateTempSubdirectory("modules-").FullName;

    /// <summary>A module as its team would put it there: the manifest, and the sample's files if one is named.</summary>
    public ModulesFolder With(ModuleManifest manifest, params IEnumerable<string> files)
    {
        With(manifest.Id, JsonSerializer.Serialize(manifest, JsonSerializerOptions.Web));
        foreach (var file in files)
        {
            File.Copy(Path.Combine(Samples, file), Path.Combine(Root, manifest.Id, file));
        }

        return this;
    }

    public ModulesFolder With(string folder, string manifest)
    {
        Directory.CreateDirectory(Path.Combine(Root, folder));
        File.WriteAllText(Path.Combine(Root, folder, ModuleManifest.FileName), manifest);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
