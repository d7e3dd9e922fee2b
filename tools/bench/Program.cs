using SocialWatch.Bench;

// Each figure stands beside a bare run of the same rows made in the same minute; only the ratio means anything elsewhere.
var folder = Directory.CreateTempSubdirectory("sw-bench-").FullName;
var postgres = Environment.GetEnvironmentVariable("SW_BENCH_POSTGRES");

using var listening = RoundTrips.Listen();

try
{
    foreach (var what in args.Length > 0 ? args : ["commands", "http", "page", "memory"])
    {
        await (what switch
        {
            "commands" => Commands.Run(folder, postgres),
            "http" => Http.Run(folder),
            "page" => PageBench.Run(folder),
            "scale" => Scale.Run(folder, 100_000),
            "scale-million" => Scale.Run(folder, 1_000_000),
            "night" => Night.Run(folder),
            "report" => ReportBench.Run(folder),
            "memory" => Memory.Run(folder),
            "matching" => Matching.Run(postgres),
            "names" => Names.Run(postgres, 1_000_000),
            "import" => Imports.Run(folder),
            _ => throw new ArgumentException($"\"{what}\" is none of commands, http, page, night, scale, scale-million, memory, import, report, matching, names."),
        });
    }
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    Directory.Delete(folder, recursive: true);
}
