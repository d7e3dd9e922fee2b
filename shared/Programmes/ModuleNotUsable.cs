namespace SocialWatch.Programmes;

/// <summary>Stops the start: half a system must not look healthy. Says which module, where it stands, and why.</summary>
public sealed class ModuleNotUsable(string module, string why, Exception? cause = null)
    : Exception($"The module \"{module}\" cannot be used: {why}", cause)
{
    public string Module { get; } = module;

    public string Why { get; } = why;

    /// <summary>The folder it was read from; null when it was read from none.</summary>
    public string? Folder { get; set; }
}
