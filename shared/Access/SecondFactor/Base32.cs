namespace SocialWatch.Access.SecondFactor;

/// <summary>RFC 4648: how authenticator programs write a key. The framework's own is internal.</summary>
internal static class Base32
{
    private const string Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] Read(string text)
    {
        var bytes = new List<byte>(text.Length * 5 / 8);
        var (buffer, bits) = (0, 0);
        foreach (var sign in text.ToUpperInvariant())
        {
            var value = Signs.IndexOf(sign, StringComparison.Ordinal);
            if (value < 0)
            {
                continue;
            }

            (buffer, bits) = ((buffer << 5) | value, bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
