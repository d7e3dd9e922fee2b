using System.CommandLine;
using SocialWatch.Journal;
using SocialWatch.Journal.Trail;

namespace SocialWatch.Host.Commands;

internal sealed class VerifyTrailCommand : HouseCommand
{
    /// <summary>Something was changed behind the program's back.</summary>
    public const int Changed = 3;

    private static readonly Option<FileInfo[]> HeadsOption = new("--heads")
    {
        Description = "Heads of the trail that were copied to another place: compared beside those of this machine.", AllowMultipleArgumentsPerToken = true,
    };

    public VerifyTrailCommand()
        : base("verify-trail", "Goes along the whole trail (changes and readings) and tells whether anything was changed, put in or taken out behind the program's back. Exit code 3: something was.") => Options.Add(HeadsOption);

    protected override async Task<int> Run(ParseResult line, CancellationToken stop)
    {
        await using var house = House(line);
        await house.GetRequiredService<StorageStart>().Check();
        var told = house.GetRequiredService<Heads>().Told().ToList();
        foreach (var file in line.GetValue(HeadsOption) ?? [])
        {
            told.AddRange((await File.ReadAllLinesAsync(file.FullName, stop)).Select(Head.Parse).OfType<Head>());
        }

        var verdict = await WithBar("Links of the trail", tell => house.GetRequiredService<Verifying>().Verify(told, new Told<RebuildProgress>(now => tell(now.Done, now.Total)), stop));
        foreach (var fault in verdict.Faults)
        {
            await Console.Error.WriteLineAsync(fault);
        }

        Console.WriteLine($"{verdict.Links:N0} links over {verdict.Rows:N0} changes and readings; {verdict.Open:N0} of the last moments are under none yet; {verdict.Heads:N0} heads told outside the database were compared.");
        Console.WriteLine(verdict.Faults.Count == 0 ? "Nothing was changed." : $"{verdict.Faults.Count:N0} faults.");
        return verdict.Faults.Count == 0 ? 0 : Changed;
    }
}
