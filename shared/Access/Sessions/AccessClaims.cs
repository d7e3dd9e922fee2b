namespace SocialWatch.Access.Sessions;

/// <summary>The claims only this room writes and reads.</summary>
internal static class AccessClaims
{
    public const string Language = "language";
    public const string Stamp = "stamp";

    /// <summary>Present while the worker has still to choose a password: no policy but that page's lets them through.</summary>
    public const string TemporaryPassword = "temporary-password";
}
