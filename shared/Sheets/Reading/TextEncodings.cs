using System.Text;

namespace SocialWatch.Sheets.Reading;

/// <summary>In which letters a text file is written. Nothing in it says so: it is worked out, said on screen, and may be chosen otherwise.</summary>
internal static class TextEncodings
{
    public static readonly IReadOnlyList<string> Names = ["utf-8", "utf-16", "utf-16BE", "windows-1256", "windows-1252"];

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>What cannot be read stands as U+FFFD, and is told with its row.</summary>
    public static Encoding Of(string name) => Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));

    /// <exception cref="SheetNotReadable">It is no text.</exception>
    public static string Guess(Stream file)
    {
        var counts = Count(file);
        return counts switch
        {
            { Mark: [0xEF, 0xBB, 0xBF, ..] } => "utf-8",
            { Mark: [0xFF, 0xFE, ..] } => "utf-16",
            { Mark: [0xFE, 0xFF, ..] } => "utf-16BE",
            // Every other byte of Western text, and of the separators of any.
            { Zeros: > 0 } when counts.OddZeros > counts.Bytes / 20 && counts.OddZeros > 9 * (counts.Zeros - counts.OddZeros) => "utf-16",
            { Zeros: > 0 } when counts.Zeros > counts.Bytes / 20 && counts.Zeros > 10 * counts.OddZeros => "utf-16BE",
            { Zeros: > 0 } => throw new SheetNotReadable(new NotASheet()),
            // A broken letter here and there does not make another encoding of it: those are told with their rows.
            { Broken: 0 } => "utf-8",
            _ when counts.Whole > 10 * counts.Broken => "utf-8",
            // Arabic letters stand side by side; French ones with accents hardly ever do.
            _ when counts.HighBesideHigh * 2 > counts.High => "windows-1256",
            _ => "windows-1252",
        };
    }

    private static Counts Count(Stream file)
    {
        var counts = new Counts();
        var buffer = new byte[64 * 1024];
        var (expected, before) = (0, (byte)0);
        file.Position = 0;
        while (file.Read(buffer) is > 0 and var length)
        {
            if (counts.Bytes == 0)
            {
                counts.Mark = buffer[..Math.Min(3, length)];
            }

            for (var i = 0; i < length; i++)
            {
                var one = buffer[i];
                if (one == 0)
                {
                    counts.Zeros++;
                    counts.OddZeros += (counts.Bytes + i) % 2;
                }

                if (one >= 0x80)
                {
                    counts.High++;
                    counts.HighBesideHigh += before >= 0x80 ? 1 : 0;
                }

                (expected, counts.Whole, counts.Broken) = Follow(one, expected, counts.Whole, counts.Broken);
                before = one;
            }

            counts.Bytes += length;
        }

        file.Position = 0;
        return counts;
    }

    /// <summary>UTF-8, letter by letter: how many bytes of the present one are still to come.</summary>
    private static (int Expected, long Whole, long Broken) Follow(byte one, int expected, long whole, long broken) => one switch
    {
        >= 0x80 and < 0xC0 when expected > 1 => (expected - 1, whole, broken),
        >= 0x80 and < 0xC0 when expected == 1 => (0, whole + 1, broken),
        >= 0x80 and < 0xC0 => (0, whole, broken + 1),
        < 0x80 => (0, whole, broken + (expected > 0 ? 1 : 0)),
        >= 0xC2 and < 0xE0 => (1, whole, broken + (expected > 0 ? 1 : 0)),
        >= 0xE0 and < 0xF0 => (2, whole, broken + (expected > 0 ? 1 : 0)),
        >= 0xF0 and < 0xF5 => (3, whole, broken + (expected > 0 ? 1 : 0)),
        _ => (0, whole, broken + 1),
    };

    private sealed class Counts
    {
        public byte[] Mark { get; set; } = [];

        public long Bytes { get; set; }

        public long Zeros { get; set; }

        public long OddZeros { get; set; }

        public long High { get; set; }

        public long HighBesideHigh { get; set; }

        public long Whole { get; set; }

        public long Broken { get; set; }
    }
}
