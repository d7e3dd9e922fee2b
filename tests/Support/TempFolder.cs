using System.Diagnostics;

namespace SocialWatch.Tests.Support;

/// <summary>
/// A folder that lives as long as the test process. It is taken away by another process: on a busy machine thousands of files
/// take longer than a test process is given to end, and one that does not end in time counts as failed.
/// </summary>
public static class TempFolder
{
    /// <param name="prefix">Of its name, so that one can see whose it is.</param>
    /// <returns>Its path.</returns>
    public static string Make(string prefix)
    {
        var folder = Directory.CreateTempSubdirectory(prefix).FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => After("rm -rf \"$1\"", folder);
        return folder;
    }

    /// <summary>Something for a shell, done without waiting for it.</summary>
    internal static void After(string command, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("sh", ["-c", $"({command}) </dev/null >/dev/null 2>&1 &", "sh", .. arguments]) { WorkingDirectory = Path.GetTempPath() })?.Dispose();
}
