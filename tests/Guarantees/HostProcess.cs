using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>The program as a cell runs it: a process of its own, on a free port of this machine.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private HostProcess(Process process, Uri address)
    {
        (_process, Address) = (process, address);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static string Root { get; } = FindRoot();

    /// <summary>Where the built program stands.</summary>
    public static string Folder { get; } = Path.Combine(Root, "host", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");

    public Uri Address { get; }

    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<HostProcess> Serve(Place place, int port = 0)
    {
        var address = new Uri($"http://127.0.0.1:{(port == 0 ? FreePort() : port)}");
        var host = new HostProcess(Start(place, "--urls", address.ToString()), address);
        using var http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(5) };
        var watch = Stopwatch.StartNew();

        while (true)
        {
            if (host._process.HasExited)
            {
                await host._process.WaitForExitAsync();
                throw new InvalidOperationException($"The host ended with {host._process.ExitCode}: {host.Said}");
            }

            try
            {
                using var answer = await http.GetAsync(new Uri("/health", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    return host;
                }
            }
            catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
            {
            }

            Assert.True(watch.Elapsed < LongestStart, $"The host did not answer: {host.Said}");
            await Task.Delay(50);
        }
    }

    /// <summary>Runs one command, or a start that is expected to fail, to its end.</summary>
    public static async Task<(int Code, string Said)> Run(Place place, params string[] arguments)
    {
        await using var host = new HostProcess(Start(place, arguments), new Uri("http://127.0.0.1"));
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await host._process.WaitForExitAsync(limit.Token);
        return (host._process.ExitCode, host.Said);
    }

    /// <summary>Runs a command that must succeed.</summary>
    public static async Task<string> Must(Place place, params string[] arguments)
    {
        var (code, said) = await Run(place, arguments);
        Assert.True(code == 0, $"{string.Join(' ', arguments)} ended with {code}: {said}");
        return said;
    }

    /// <summary>SIGKILL: no chance to finish anything.</summary>
    public async Task Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Start(Place place, params string[] arguments)
    {
        var program = Path.Combine(Folder, "SocialWatch.Host.dll");
        Assert.True(File.Exists(program), $"{program} is not built.");

        var start = new ProcessStartInfo("dotnet", [program, .. arguments, "--data", place.Folder]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (place.Kind is DatabaseKind.PostgreSql)
        {
            start.Environment["ConnectionStrings__Journal"] = place.Options.Journal;
            start.Environment["ConnectionStrings__Keys"] = place.Options.Keys;
        }

        if (place.Modules is not null)
        {
            start.Environment["SocialWatch__Modules"] = place.Modules;
        }

        return Process.Start(start)!;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SocialWatch.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests stand outside the repository.");
        }

        return folder.FullName;
    }

    private void Hear(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }
    }
}
