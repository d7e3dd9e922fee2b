using System.CommandLine;

namespace SocialWatch.Host.Commands;

internal sealed class BackupCommand : HouseCommand
{
    private static readonly Argument<string> To = new("folder") { Description = "A new folder for the journal's copy." };
    private static readonly Option<string> KeysTo = new("--keys-to") { Description = "A new folder for the copy of the keys, best on another disk: whoever has both copies can read everything.", Required = true };

    public BackupCommand()
        : base("backup", "Copies the journal and the key store while the program may be running.")
    {
        Arguments.Add(To);
        Options.Add(KeysTo);
    }

    protected override async Task<int> Run(ParseResult line, CancellationToken stop)
    {
        await using var house = House(line);
        var made = await WithBar("Backup", tell => house.GetRequiredService<Backup>().Make(line.GetRequiredValue(To), line.GetRequiredValue(KeysTo), tell, stop));
        Console.WriteLine($"{made.Copied.Events:N0} events and {made.Copied.Keys:N0} keys copied: backup {made}.");
        return 0;
    }
}
