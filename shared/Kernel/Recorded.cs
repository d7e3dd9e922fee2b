namespace SocialWatch.Kernel;

/// <summary>An event as stored: what happened, who said so, and its place in the stream (the first is version 1).</summary>
public sealed record Recorded<TEvent>(TEvent Event, Stamp Stamp, int Version);
