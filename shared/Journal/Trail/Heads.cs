using System.Globalization;
using Microsoft.Extensions.Logging;

namespace SocialWatch.Journal.Trail;

/// <summary>A link of the chain as it was told outside the database.</summary>
public sealed record Head(long Number, DateTimeOffset At, string Hash)
{
    public static Head Of(SealRow link) => new(link.Number, link.At, Convert.ToHexStringLower(link.Hash));

    /// <summary>"2026-11-23T21:00:00.0000000+00:00 42 9f86d0…": as a line that is copied to paper or another machine.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcDateTime:O} {Number} {Hash}");

    public static Head? Parse(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var at, var number, { Length: 64 } hash]
        && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var when) && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which)
            ? new Head(which, when, hash)
            : null;
}

/// <summary>
/// Where the ends of the chain are told outside the database: the last one, put in place anew with every link, and a list to which
/// the first link of each day is added. Whoever can rewrite the whole database cannot make it agree with these; a copy on
/// another machine, or on paper, holds also against whoever has this one.
/// </summary>
public sealed class Heads(string folder, ILogger<Heads> log)
{
    public string Last { get; } = Path.Combine(folder, "head");

    public string Daily { get; } = Path.Combine(folder, "heads.log");

    /// <summary>Every head that was told, oldest first.</summary>
    public IReadOnlyList<Head> Told() => [.. new[] { Daily, Last }.Where(File.Exists).SelectMany(File.ReadAllLines).Select(Head.Parse).OfType<Head>().OrderBy(head => head.Number)];

    public void Tell(SealRow link)
    {
        Directory.CreateDirectory(folder);
        var head = Head.Of(link);
        var isNewDay = !File.Exists(Daily) || File.ReadLines(Daily).LastOrDefault() is not { } line || Head.Parse(line) is not { } last || last.At.UtcDateTime.Date < head.At.UtcDateTime.Date;
        if (isNewDay)
        {
            File.AppendAllText(Daily, $"{head}\n");
            log.LogInformation("The trail of today begins with link {Number}: {Hash}", head.Number, head.Hash);
        }

        // Whole under another name first: who reads it sees one head or the other.
        var draft = $"{Last}.{Environment.ProcessId}";
        File.WriteAllText(draft, $"{head}\n");
        File.Move(draft, Last, overwrite: true);
    }
}
