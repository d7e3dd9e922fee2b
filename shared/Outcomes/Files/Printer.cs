using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace SocialWatch.Outcomes.Files;

/// <summary>
/// Makes a PDF of an HTML document with the browser of this machine: the only thing here that sets Arabic rightly. Each call
/// has a folder of its own, which is gone afterwards; nothing can be fetched.
/// </summary>
internal sealed partial class Printer(ILogger<Printer> log)
{
    // A browser takes some hundred megabytes and all of a processor: two at once are what one box bears beside its work.
    private static readonly SemaphoreSlim Turn = new(2, 2);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    // As long as the dates they stand for, so that no place in the file moves.
    private const string AnyTime = "D:20000101000000+00'00'";

    public static string? Browser => new[] { Environment.GetEnvironmentVariable("CHROMIUM_PATH"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <returns>The PDF; null where there is no browser, or it did not finish.</returns>
    public async Task<byte[]?> Print(string html, CancellationToken stop = default)
    {
        if (Browser is not { } browser)
        {
            return null;
        }

        await Turn.WaitAsync(stop);
        string? folder = null;
        try
        {
            // In here: where the disk is full, the turn must be given back too.
            folder = Directory.CreateTempSubdirectory("sw-print-").FullName;
            await File.WriteAllTextAsync(Path.Combine(folder, "report.html"), html, stop);
            return await Run(browser, folder, stop) && await Read(Path.Combine(folder, "report.pdf"), stop) is { } pdf ? Still(pdf) : null;
        }
        finally
        {
            Turn.Release();
            if (folder is not null)
            {
                Remove(folder);
            }
        }
    }

    private async Task<bool> Run(string browser, string folder, CancellationToken stop)
    {
        var start = new ProcessStartInfo(browser) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = folder };
        // A browser that belongs to root does not start with its sandbox; run the program as a user of its own.
        string[] asRoot = Environment.UserName == "root" ? ["--no-sandbox"] : [];
        foreach (var argument in asRoot.Concat([
            "--headless=new", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-sync", "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", $"--print-to-pdf={Path.Combine(folder, "report.pdf")}",
            new Uri(Path.Combine(folder, "report.html")).AbsoluteUri]))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The browser did not start.");
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
        late.CancelAfter(Longest);
        try
        {
            // Both are read, or a browser that complains a lot waits for ever.
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(late.Token), process.StandardError.ReadToEndAsync(late.Token), process.WaitForExitAsync(late.Token));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            stop.ThrowIfCancellationRequested();
            log.LogWarning("The browser did not make a PDF within {Seconds} seconds", Longest.TotalSeconds);
            return false;
        }

        return process.ExitCode == 0;
    }

    private static async Task<byte[]?> Read(string file, CancellationToken stop) => File.Exists(file) ? await File.ReadAllBytesAsync(file, stop) : null;

    /// <summary>The same PDF without the moment it was made: a sealed report gives the same file each time.</summary>
    internal static byte[] Still(byte[] pdf) =>
        Encoding.Latin1.GetBytes(Moment().Replace(Encoding.Latin1.GetString(pdf), moment => $"{moment.Groups["what"].Value}({AnyTime})"));

    private static void Remove(string folder)
    {
        // The browser's last process may still be closing its profile.
        for (var attempt = 0; Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException) when (attempt < 20)
            {
                Thread.Sleep(50);
            }
        }
    }

    [GeneratedRegex(@"(?<what>/(CreationDate|ModDate) )\(D:[0-9]{14}[+\-][0-9]{2}'[0-9]{2}'\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Moment();
}
