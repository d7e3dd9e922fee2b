using SocialWatch.Kernel;

namespace SocialWatch.FormerPrisoners.Release;

/// <summary>Already out in the present cycle.</summary>
internal sealed record ReleasedAlready(DateOnly On) : Refusal;

/// <summary>Who was to be out by now is out, or another day is known.</summary>
internal sealed record ExpectedReleaseIsPast : Refusal
{
    public override string SuppliedBy => "record-release";
}

/// <summary>Nobody plans a day so far away: the year is a slip of the finger.</summary>
internal sealed record ReleaseTooFarAhead(int Years) : Refusal;
