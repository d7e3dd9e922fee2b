using SocialWatch.Kernel;

namespace SocialWatch.DrugUse.Overdoses;

/// <summary>One overdose, known by the act of the response to it.</summary>
internal sealed record Overdose(OverdoseReported Reported, OverdoseFollowedUp? FollowedUp)
{
    // The days after are the most dangerous ones. Where a cell starts from; no law says so.
    public static readonly TimeSpan FollowUpWithin = TimeSpan.FromHours(72);

    public ActId Id => Reported.Act;

    /// <summary>Of a former cycle.</summary>
    public bool IsPast { get; init; }

    public bool IsWaiting => !IsPast && FollowedUp is null && Reported.HowItEnded is OverdoseEnd.Survived;

    public DateTimeOffset FollowUpBy => Reported.At + FollowUpWithin;
}

/// <summary>Stored names.</summary>
internal enum OverdoseEnd
{
    Survived,
    Died,
}
