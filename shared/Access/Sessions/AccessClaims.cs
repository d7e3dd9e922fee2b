namespace SocialWatch.Access.Sessions;

/// <summary>The claims only this room writes and reads.</summary>
internal static class AccessClaims
{
    public const string Language = "language";
    public const string Stamp = "stamp";
}
