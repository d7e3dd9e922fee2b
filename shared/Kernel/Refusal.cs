namespace SocialWatch.Kernel;

/// <summary>
/// A reason a worker can read. One record per reason; its text stands in the words files of the room that owns
/// it, under "refusal.{name of the record}", where {Property} takes the value of that property.
/// </summary>
public abstract record Refusal
{
    /// <summary>Which panel of the screen can supply what is missing ("goal", "act", …), or null when none can.</summary>
    public virtual string? SuppliedBy => null;
}
