using System.CommandLine;

namespace SocialWatch.Host.Commands;

internal sealed class RestoreCommand : HouseCommand
{
    private static readonly Argument<string> From = new("folder") { Description = "The folder with the journal's copy." };
    private static readonly Option<string> KeysFrom = new("--keys-from") { Description = "The folder with the copy of the keys.", Required = true };

    public RestoreCommand()
        : base("restore", "Puts a backup back where there is nothing yet, and checks that it is whole before it is used.")
    {
        Arguments.Add(From);
        Options.Add(KeysFrom);
    }

    protected override async Task<int> Run(ParseResult line, CancellationToken stop)
    {
        await using var house = House(line);
        var found = await WithBar("Restore", tell => house.GetRequiredService<Backup>().PutBack(line.GetRequiredValue(From), line.GetRequiredValue(KeysFrom), tell, stop));
        Console.WriteLine($"{found.Events:N0} events and {found.Keys:N0} keys are back.");
        return 0;
    }
}
