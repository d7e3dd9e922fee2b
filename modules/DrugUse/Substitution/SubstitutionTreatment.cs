using SocialWatch.Kernel;

namespace SocialWatch.DrugUse.Substitution;

/// <summary>One time of substitution treatment, known by the act of its start.</summary>
internal sealed record SubstitutionTreatment(SubstitutionStarted Started, SubstitutionStopped? Stopped)
{
    /// <summary>Tolerance is lost within days: for so long after an interruption the usual dose may kill. Where a cell starts from.</summary>
    public const int DangerDays = 28;

    public ActId Id => Started.Act;

    /// <summary>It goes on elsewhere: handed over to another centre, a prison, a hospital.</summary>
    public bool GoesOnElsewhere => Stopped is { Why: StopReasons.HandedOver };
}

/// <summary>Why it stopped here. Stored names.</summary>
internal static class StopReasons
{
    public const string Completed = "completed";
    public const string HandedOver = "handed-over";
    public const string OwnWish = "own-wish";
    public const string DosesMissed = "doses-missed";
    public const string Medical = "medical";
    public const string NoSupply = "no-supply";
}
