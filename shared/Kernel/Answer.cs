namespace SocialWatch.Kernel;

/// <summary>What the one who asked is told.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>It is done and safe on disk. <paramref name="Before"/>: it had been done already, nothing was added now.</summary>
    public sealed record Done(int Version, bool Before) : Answer;

    /// <summary>Nothing was recorded.</summary>
    public sealed record Refused(Refusal Why) : Answer;
}

/// <summary>The same operation id was sent before with other content. Neither is lost: the first stands, this one is not taken.</summary>
public sealed record OperationUsedForSomethingElse : Refusal;

/// <summary>The asker's role does not include this.</summary>
public sealed record NotAllowed : Refusal;

/// <summary>There is nothing of this id, or it belongs to another cell: the two must read the same.</summary>
public sealed record NothingHere : Refusal;
