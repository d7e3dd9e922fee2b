namespace SocialWatch.Web;

/// <summary>Names of the claims a signed-in worker carries. The worker's name stands under ClaimTypes.Name, the id under ClaimTypes.NameIdentifier.</summary>
public static class SocialWatchClaims
{
    /// <summary>One claim for each permission; the value is the name of the <see cref="Kernel.Permission"/>.</summary>
    public const string Permission = "permission";

    /// <summary>One claim for each programme whose team the worker is of; the value is its id.</summary>
    public const string Team = "team";

    /// <summary>The cell the worker belongs to: a Guid.</summary>
    public const string Cell = "cell";

    /// <summary>Present while the worker has still to choose a password: until then nothing else is open.</summary>
    public const string TemporaryPassword = "temporary-password";
}
