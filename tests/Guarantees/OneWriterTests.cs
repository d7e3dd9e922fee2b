using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>G4: one writer per life project, whatever runs twice.</summary>
public sealed class OneWriterTests
{
    private const int Hosts = 4;
    private const int DevicesPerHost = 3;
    private const int Commands = 25;

    [Theory]
    [MemberData(nameof(Place.Both), MemberType = typeof(Place))]
    public async Task Four_processes_on_one_database_write_one_history(DatabaseKind kind)
    {
        using var place = Place.New(kind);
        var ledger = new Ledger();
        var met = Met.New();

        await using (var town = await Town.Open(place, Hosts * DevicesPerHost, Hosts))
        {
            await town.Devices[0].Until([.. Device.Meet(met)], ledger.Acknowledge, CancellationToken.None);
            // Every process has the life project in memory before the race, and believes it is up to date.
            foreach (var device in town.Devices)
            {
                await device.Until([Device.RecordAct(met)], ledger.Acknowledge, CancellationToken.None);
            }

            await Task.WhenAll(town.Devices.Select(async device =>
            {
                for (var i = 0; i < Commands; i++)
                {
                    await device.Until([i % 3 == 0 ? Device.JudgeNeed(met) : Device.RecordAct(met)], ledger.Acknowledge, CancellationToken.None);
                }
            }));
        }

        var (versions, gaps, forks) = await Ledger.Versions(place);
        var (lost, doubled) = (await ledger.Lost(place), await ledger.Doubled(place));
        var live = await Dump.ReadModels(place);
        await HostProcess.Must(place, "rebuild");
        var differing = Dump.Differing(live, await Dump.ReadModels(place));
        Figure.Print($"G4 {place.Name}: processes {Hosts}, commands on one life project {ledger.Acknowledged.Count - 2}, versions {versions}, gaps {gaps}, forks {forks}, acknowledged and missing {lost}, doubled {doubled}, lost updates (rows that differ from a rebuild) {differing}");
        Assert.Equal((0L, 0L, 0, 0, 0), (gaps, forks, lost, doubled, differing));
    }
}
