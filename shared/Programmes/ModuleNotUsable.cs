namespace SocialWatch.Programmes;

/// <summary>Stops the start: half a system must not look healthy. Says which module, and why.</summary>
public sealed class ModuleNotUsable(string module, string why, Exception? cause = null)
    : Exception($"The module \"{module}\" cannot be used: {why}", cause)
{
    public string Module { get; } = module;
}
