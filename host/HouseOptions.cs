using System.CommandLine;
using SocialWatch.Journal;

namespace SocialWatch.Host;

/// <summary>Where this host keeps its data and what it listens on: from the command line, else from the environment and appsettings.json.</summary>
internal sealed record HouseOptions(string Folder, JournalOptions Storage, string Urls, bool IsDemo, string Modules)
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    private static readonly Option<string?> DataOption = new("--data") { Description = "The folder of the embedded database and the keys (default: socialwatch in your data folder).", Recursive = true };
    private static readonly Option<string?> UrlsOption = new("--urls") { Description = $"Addresses to listen on (default: {DefaultUrls})." };
    private static readonly Option<bool> DemoOption = new("--demo") { Description = "Serve a fictional province, made at the first start, with demo users.", Recursive = true };

    public static void AddTo(RootCommand root)
    {
        root.Options.Add(DataOption);
        root.Options.Add(UrlsOption);
        root.Options.Add(DemoOption);
    }

    /// <exception cref="StorageNotUsable">The configuration contradicts itself.</exception>
    public static HouseOptions From(ParseResult line, IConfiguration configuration)
    {
        var isDemo = line.GetValue(DemoOption);
        var folder = line.GetValue(DataOption) ?? configuration["SocialWatch:Data"]
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), isDemo ? "socialwatch-demo" : "socialwatch");

        return new HouseOptions(
            Path.GetFullPath(folder),
            StorageIn(Path.GetFullPath(folder), configuration),
            line.GetValue(UrlsOption) ?? configuration["urls"] ?? DefaultUrls,
            isDemo,
            configuration["SocialWatch:Modules"] ?? Path.Combine(AppContext.BaseDirectory, "modules"));
    }

    private static JournalOptions StorageIn(string folder, IConfiguration configuration)
    {
        var embedded = JournalOptions.In(folder) with { Heads = configuration["SocialWatch:Trail"] ?? Path.Combine(folder, "trail") };
        var (journal, keys) = (configuration.GetConnectionString("Journal"), configuration.GetConnectionString("Keys"));

        return (journal, keys) switch
        {
            (null, null) => embedded with { MasterKeyFile = configuration["SocialWatch:MasterKey"] ?? embedded.MasterKeyFile },
            ({ } events, { } ring) when events != ring => new JournalOptions(DatabaseKind.PostgreSql, events, ring, configuration["SocialWatch:MasterKey"] ?? embedded.MasterKeyFile) { Heads = embedded.Heads },
            ({ }, { }) => throw new StorageNotUsable("The connection strings Journal and Keys name the same database. The keys must be kept apart, or a copy of the one is a copy of both."),
            _ => throw new StorageNotUsable("PostgreSQL needs both connection strings, Journal and Keys: two databases, so that a copy of one alone tells nobody anything."),
        };
    }
}
