using SocialWatch.Kernel;

namespace SocialWatch.Web;

/// <summary>A place in the main navigation. Shown in the order of registration to those who may go there.</summary>
/// <param name="WordKey">Word key of its name.</param>
/// <param name="Path">Where it leads; also lights up for every address below it.</param>
/// <param name="Needs">What the worker must be allowed to do to see it.</param>
public sealed record NavigationItem(string WordKey, string Path, Permission Needs)
{
    /// <summary>Another permission that is enough, where there is one.</summary>
    public Permission? Or { get; init; }

    internal bool IsHere(string path) =>
        Path == "/" ? path == "/" : (path + "/").StartsWith(Path.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);
}
