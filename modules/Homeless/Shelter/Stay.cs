using SocialWatch.Kernel;

namespace SocialWatch.Homeless.Shelter;

/// <summary>One stay in a shelter, known by the act of entering it.</summary>
internal sealed record Stay(ShelterEntered Entered, int Cycle, ShelterLeft? Left)
{
    public ActId Id => Entered.Act;

    /// <summary>The night of the day somebody leaves is slept elsewhere.</summary>
    public bool Covers(DateOnly night) => Entered.On <= night && (Left is null || night < Left.On);
}

/// <summary>A night under a roof, and the act that counts it.</summary>
internal sealed record Night(ActId Act, int Cycle);
