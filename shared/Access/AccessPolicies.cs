namespace SocialWatch.Access;

internal static class AccessPolicies
{
    /// <summary>Also for a worker whose password somebody else chose: the one page they may open.</summary>
    public const string ChoosesPassword = "ChoosesPassword";
}
