namespace SocialWatch.Tests.Programmes;

internal static class Manifests
{
    public static ModuleManifest Of(string id, params string[] needs) => new(
        id, "1.0.0", ModuleManifest.ContractOfHost, "SocialWatch.Sound.dll", needs, ["elderly"], new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = "Tea house" });
}
