namespace SocialWatch.Kernel.Street;

/// <summary>One report that somebody needs help.</summary>
public readonly record struct SignalId(Guid Value)
{
    public static SignalId New() => new(Guid.CreateVersion7());
}

/// <summary>One meeting in the street in which nobody was named.</summary>
public readonly record struct EncounterId(Guid Value)
{
    public static EncounterId New() => new(Guid.CreateVersion7());
}

/// <summary>Something that went wrong on a round.</summary>
public readonly record struct IncidentId(Guid Value)
{
    public static IncidentId New() => new(Guid.CreateVersion7());
}

/// <summary>One thing the next crew must know.</summary>
public readonly record struct HandOverId(Guid Value)
{
    public static HandOverId New() => new(Guid.CreateVersion7());
}

/// <summary>Kit loaded, given or brought back, once.</summary>
public readonly record struct KitMoveId(Guid Value)
{
    public static KitMoveId New() => new(Guid.CreateVersion7());
}
