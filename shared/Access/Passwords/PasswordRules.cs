namespace SocialWatch.Access.Passwords;

/// <summary>Length and rarity, no puzzles of character classes: OWASP ASVS 5, chapter V6.2 (from 12 characters, 128 accepted).</summary>
internal static class PasswordRules
{
    public const int Fewest = 12;

    /// <summary>Beyond this a form post is an attack on the hasher, not a password.</summary>
    public const int Most = 128;

    /// <summary>PBKDF2 with SHA-512: the OWASP password storage cheat sheet asks for 210,000 rounds.</summary>
    public const int HashRounds = 210_000;

    public const int TriesBeforePause = 5;

    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    // ASVS 5, V6.4.1: a first password somebody else knows does not lie about for ever. A week covers a volunteer's next turn.
    public static readonly TimeSpan TemporaryFor = TimeSpan.FromDays(7);
}
