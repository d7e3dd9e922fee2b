using System.CommandLine;
using SocialWatch.Access;
using SocialWatch.Journal;

namespace SocialWatch.Host.Commands;

internal sealed class MigrateCommand() : HouseCommand("migrate", "Brings the databases to the shape this program knows. SQLite does so by itself at every start; PostgreSQL waits for this command.")
{
    protected override async Task<int> Run(ParseResult line, CancellationToken stop)
    {
        await using var house = House(line);
        var applied = (await house.GetRequiredService<StorageStart>().Migrate()).Concat(await AccessMigrations.Pending(house)).ToList();
        await AccessMigrations.Apply(house);
        await WithBar("Read models from events", tell => house.GetRequiredService<Rebuild>().RunIfUpgraded(new Told<RebuildProgress>(now => tell(now.Done, now.Total)), stop));
        Console.WriteLine(applied.Count == 0 ? "Nothing to do: the databases are up to date." : $"Applied: {string.Join(", ", applied)}.");
        return 0;
    }
}
