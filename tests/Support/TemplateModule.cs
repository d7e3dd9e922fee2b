using System.Diagnostics;

namespace SocialWatch.Tests.Support;

/// <summary>A module made from the template, outside the repository, as a module team makes one.</summary>
public static class TemplateModule
{
    /// <summary>Makes, edits and builds it; gives a folder with what belongs into the host's modules folder.</summary>
    /// <param name="host">The folder of the host's files.</param>
    /// <param name="edit">Changes a file by its path in the module; null for the template as it is.</param>
    public static async Task<string> Build(string name, string id, string host, Func<string, string, string>? edit = null)
    {
        var home = Directory.CreateTempSubdirectory("sw-template-").FullName;
        await Run(home, home, "new", "install", Path.Combine(Repository(), "tools", "module-kit", "template"));
        await Run(home, home, "new", "socialwatch-module", "-n", name, "-o", name, "--id", id, "--host", host);
        var folder = Path.Combine(home, name);
        foreach (var file in edit is null ? [] : Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            await File.WriteAllTextAsync(file, edit!(Path.GetRelativePath(folder, file).Replace('\\', '/'), await File.ReadAllTextAsync(file)));
        }

        await Run(home, folder, "build", "-v", "quiet", "-o", Path.Combine(home, "out"));
        var ready = Directory.CreateDirectory(Path.Combine(home, "modules", name)).FullName;
        foreach (var file in (string[])[$"{name}.dll", "module.json", "stored-names.txt"])
        {
            File.Copy(Path.Combine(home, "out", file), Path.Combine(ready, file));
        }

        return ready;
    }

    /// <summary>The host's files as the build left them, for the configuration these tests were built in.</summary>
    public static string Host()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Repository(), "host", "bin", here.Parent!.Name, here.Name);
    }

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }

        foreach (var folder in Directory.GetDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private static string Repository()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(here.FullName, "SocialWatch.sln")))
        {
            here = here.Parent!;
        }

        return here.FullName;
    }

    private static async Task Run(string home, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // A home of its own: the machine's installed templates stay as they are.
        start.Environment["DOTNET_CLI_HOME"] = home;
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {string.Concat(said)}");
        }
    }
}
