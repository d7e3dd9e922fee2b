namespace SocialWatch.Access;

internal static class AccessPolicies
{
    /// <summary>Also for a worker whose password somebody else chose: the one page they may open.</summary>
    public const string ChoosesPassword = "ChoosesPassword";

    /// <summary>
    /// A signed-in person and not a device: a stolen token must not be able to make itself a second one, or a colleague.
    /// </summary>
    public const string InPerson = "InPerson";
}
