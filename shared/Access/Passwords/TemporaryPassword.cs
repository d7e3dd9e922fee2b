using System.Security.Cryptography;

namespace SocialWatch.Access.Passwords;

/// <summary>A first password that can be read out over the phone: no sign that looks or sounds like another.</summary>
internal static class TemporaryPassword
{
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    // Four fours: 79 bits.
    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Signs, 4)));
}
