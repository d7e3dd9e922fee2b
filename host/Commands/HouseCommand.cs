using System.CommandLine;
using Spectre.Console;
using SocialWatch.Access;
using SocialWatch.Journal;
using SocialWatch.Programmes;

namespace SocialWatch.Host.Commands;

/// <summary>A command on the data of this host while nobody is served. Exit code 0: done; 2: what is there cannot be used, with the reason; 130: stopped by hand.</summary>
internal abstract class HouseCommand : Command
{
    public const int NotUsable = 2;
    public const int Stopped = 130;

    protected HouseCommand(string name, string description)
        : base(name, $"{description}\n\nExit codes: 0 done, 1 wrong usage, {NotUsable} the data, a module or the database cannot be used, {Stopped} stopped.") =>
        SetAction((line, stop) => Guarded(() => Run(line, stop)));

    protected abstract Task<int> Run(ParseResult line, CancellationToken stop);

    /// <summary>The house without pages.</summary>
    protected static ServiceProvider House(ParseResult line)
    {
        var options = HouseOptions.From(line, Configuration());
        var services = new ServiceCollection();
        services.AddLogging(log => log.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning));
        services.AddHouse(options, LoadedModule.In(options.Modules));
        return services.BuildServiceProvider();
    }

    /// <summary>What stops a start is told in one sentence, not in a stack of calls.</summary>
    internal static async Task<int> Guarded(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (ModuleNotUsable broken)
        {
            await Console.Error.WriteLineAsync(Told(broken));
            return NotUsable;
        }
        catch (Exception known) when (known is StorageNotUsable or NewerDatabaseException or JournalUnavailable or BackupNotUsable)
        {
            await Console.Error.WriteLineAsync(known.Message + (known is JournalUnavailable ? " " + known.GetBaseException().Message : ""));
            return NotUsable;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            // A file that is missing, a disk that is full, a server that is away: for the operator, not for a programmer.
            await Console.Error.WriteLineAsync(failed.GetBaseException().Message);
            return NotUsable;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. Nothing is half done.");
            return Stopped;
        }
    }

    /// <summary>For whoever put the module there, and may not be the one who wrote it.</summary>
    private static string Told(ModuleNotUsable broken) =>
        $"""
        SocialWatch did not start, because one of its modules cannot be used. The data was not touched.
          Module:     {broken.Module}
          Folder:     {broken.Folder ?? "not known"}
          Reason:     {broken.Why}
          What to do: put the version that worked before, or one that its makers have mended, into this folder; or move the
                      folder out of the modules folder. Then start again. Without the module the files of its people stay
                      readable, and nothing new is written into them until it is back.
        """;

    /// <summary>A bar where somebody watches; a line now and then where the output goes into a file.</summary>
    internal static Task<T> WithBar<T>(string what, Func<Action<long, long>, Task<T>> work) => AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected
        ? AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).StartAsync(async bars =>
        {
            var bar = bars.AddTask(Markup.Escape(what));
            return await work((done, total) => bar.Value = total == 0 ? 100 : 100.0 * done / total);
        })
        : InLines(what, work);

    private static Task<T> InLines<T>(string what, Func<Action<long, long>, Task<T>> work)
    {
        var told = -1L;
        return work((done, total) =>
        {
            var tenth = total == 0 ? 10 : 10 * done / total;
            if (Interlocked.Exchange(ref told, tenth) != tenth)
            {
                Console.WriteLine($"{what}: {done:N0} of {total:N0}");
            }
        });
    }

    private static IConfiguration Configuration() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
}
