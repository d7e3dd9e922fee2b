using System.Collections.Immutable;
using SocialWatch.Homeless.Programme;

namespace SocialWatch.Homeless.Shelter;

/// <summary>Kinds of shelter. Stored names: never reused with another meaning.</summary>
internal static class ShelterKinds
{
    public const string Ordinary = "ordinary";

    /// <summary>Opened for the nights of a cold wave, with doors wider than usual.</summary>
    public const string ColdWave = "cold-wave";

    public static ImmutableArray<string> All { get; } = [Ordinary, ColdWave];

    /// <summary>The act by which entering such a shelter is counted.</summary>
    public static string? ActOf(string kind) => kind switch
    {
        Ordinary => Acts.CentreReception,
        ColdWave => Acts.ColdWaveShelter,
        _ => null,
    };
}

/// <summary>Why a stay ended. Stored names.</summary>
internal static class LeavingReasons
{
    public const string Died = "died";

    public static ImmutableArray<string> All { get; } =
        ["way-found", "own-wish", "end-of-shelter", "house-rules", "not-come-back", "health", Died];
}

/// <summary>Where somebody went from a shelter. Stored names.</summary>
internal static class Destinations
{
    public static ImmutableArray<string> All { get; } =
        ["family", "own-home", "other-centre", "hospital", "authorities", "street", "not-known"];
}
