namespace SocialWatch.Web;

/// <summary>An address of this site, or the first page: what comes in from outside must not lead people elsewhere.</summary>
public static class LocalAddress
{
    public static string Of(string? address) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
