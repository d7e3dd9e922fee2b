namespace SocialWatch.Kernel.Cells;

/// <summary>How cold it is going to be, as Morocco's weather service publishes it. In the order of danger.</summary>
public enum AlertLevel
{
    None,
    Yellow,
    Orange,
    Red,
}

/// <summary>The alert that was stated last.</summary>
/// <param name="Until">The last operational day it holds.</param>
public sealed record ColdAlert(AlertLevel Level, DateOnly Until);
