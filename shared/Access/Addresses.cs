namespace SocialWatch.Access;

/// <summary>Where this room's pages are.</summary>
internal static class Addresses
{
    public const string SignIn = "/sign-in";
    public const string SecondStep = "/sign-in/code";
    public const string SignOut = "/sign-out";
    public const string Account = "/account";
    public const string ChoosePassword = "/account/password";
    public const string SecondFactor = "/account/second-factor";
    public const string Devices = "/account/devices";
    public const string Team = "/team";
}
