using System.Diagnostics;
using System.Text.RegularExpressions;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>G10: back from the ashes.</summary>
public sealed class BackupTests
{
    [Theory]
    [MemberData(nameof(Place.Both), MemberType = typeof(Place))]
    public async Task What_was_acknowledged_before_the_backup_is_in_it(DatabaseKind kind)
    {
        Figure.Needs(kind is DatabaseKind.Sqlite || Array.Exists(["/usr/bin/pg_dump", "/usr/local/bin/pg_dump"], File.Exists), "pg_dump is not installed.");
        using var place = Place.New(kind);
        using var copies = Place.New(DatabaseKind.Sqlite);
        var (journal, keys) = (Path.Combine(copies.Folder, "journal"), Path.Combine(copies.Folder, "keys-copy"));
        var ledger = new Ledger();
        IReadOnlyCollection<Op> before;
        string token;
        int after;
        string copied;

        await using (var town = await Town.Open(place, devices: 3))
        {
            token = town.Tokens[0];
            using var stop = new CancellationTokenSource();
            var writing = town.Devices.Select(device => Task.Run(() => Write(device, ledger, stop.Token))).ToList();
            await Task.Delay(3000);
            before = ledger.Acknowledged;
            copied = Counts(await HostProcess.Must(place, "backup", journal, "--keys-to", keys));
            await stop.CancelAsync();
            await Task.WhenAll(writing);
            after = ledger.Acknowledged.Count;
        }

        Assert.True(after > before.Count, "Nothing was written during the backup.");
        var watch = Stopwatch.StartNew();
        using var restored = Place.New(kind);
        // What was said of the copy is what is in the copy, not what was written since.
        Assert.Equal(copied, Counts(await HostProcess.Must(restored, "restore", journal, "--keys-from", keys)));
        // What programmes called their things is in the backup too: where one is missing now, its files are read in it.
        Assert.True(File.Exists(Path.Combine(restored.Folder, "words-of-programmes.json")));
        await using (var host = await HostProcess.Serve(restored))
        {
            var back = watch.Elapsed;
            var (versions, gaps, forks) = await Ledger.Versions(restored);
            var lost = await Ledger.Lost(restored, before);

            // It goes on from there: old operations are known, old life projects take new acts under their old keys.
            using var device = new Device(host.Address, token);
            Op[] known = [.. before.Take(50)];
            Assert.All(await device.Must(known), answer => Assert.Equal("DoneBefore", answer.Outcome));
            var act = before.First(op => op.IsAct);
            await device.Must([Device.RecordAct(new Met(Guid.Empty, act.Target))]);

            Figure.Print($"G10 {place.Name}: backup while writing, acknowledged before {before.Count:N0}, written during it {after - before.Count:N0}, restored and serving after {back.TotalSeconds:N1} s ({versions:N0} events), events lost {lost}, gaps {gaps}, forks {forks}");
            Assert.Equal((0, 0L, 0L), (lost, gaps, forks));
        }

        await WithoutKeys(restored);
    }

    private static string Counts(string said) => Regex.Match(said, "[\\d,.\u00a0\u202f]+ events and [\\d,.\u00a0\u202f]+ keys").Value is { Length: > 0 } counts ? counts : said;

    private static async Task WithoutKeys(Place restored)
    {
        if (restored.Kind is DatabaseKind.Sqlite)
        {
            Directory.Delete(Path.Combine(restored.Folder, "keys"), recursive: true);
        }
        else
        {
            await using var keys = new Npgsql.NpgsqlConnection(restored.Options.Keys);
            await keys.OpenAsync();
            await using var empty = new Npgsql.NpgsqlCommand("delete from person_keys", keys);
            await empty.ExecuteNonQueryAsync();
        }

        var (code, said) = await HostProcess.Run(restored, "--urls", $"http://127.0.0.1:{HostProcess.FreePort()}");
        Figure.Print($"G10 {restored.Name}: restored without its key store, the host ended with {code}: {said.Trim().Split('\n')[^1]}");
        Assert.Equal(2, code);
        Assert.Contains("key store", said, StringComparison.Ordinal);
    }

    private static async Task Write(Device device, Ledger ledger, CancellationToken stop)
    {
        var met = Met.New();
        await device.Until([.. Device.Meet(met)], ledger.Acknowledge, CancellationToken.None);
        for (var i = 1; !stop.IsCancellationRequested; i++)
        {
            if (i % 15 == 0)
            {
                met = Met.New();
                await device.Until([.. Device.Meet(met)], ledger.Acknowledge, CancellationToken.None);
            }

            await device.Until([Device.RecordAct(met), Device.WriteNote(met)], ledger.Acknowledge, CancellationToken.None);
        }
    }
}
