using System.Diagnostics;
using System.Net;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>G3: a full disk never gets a lie.</summary>
public sealed class FullDiskTests
{
    private const int MegaBytes = 48;

    [Fact]
    public async Task A_full_disk_is_told_and_costs_nothing()
    {
        var mount = Directory.CreateTempSubdirectory("sw-small-").FullName;
        Figure.Needs(OperatingSystem.IsLinux() && Environment.UserName == "root" && Run("mount", "-t", "tmpfs", "-o", $"size={MegaBytes}m", "tmpfs", mount) == 0, "A small disk can be mounted only by root on Linux.");

        try
        {
            using var place = Place.In(Path.Combine(mount, "data"));
            await Fill(place, Path.Combine(mount, "filler"));
        }
        finally
        {
            Run("umount", mount);
            Directory.Delete(mount);
        }
    }

    private static async Task Fill(Place place, string filler)
    {
        var ledger = new Ledger();
        await using var town = await Town.Open(place, devices: 2);
        var (device, unused) = (town.Devices[0], town.Devices[1]);
        var met = Met.New();
        Op[] first = [.. Device.Meet(met), Device.RecordAct(met)];
        await device.Until(first, ledger.Acknowledge, CancellationToken.None);

        FillUp(filler, giveBack: 2 * 1024 * 1024);
        var (waiting, tryAgain, before) = (new List<Op>(), 0, ledger.Acknowledged.Count);
        for (var i = 0; i < 400 && tryAgain < 40; i++)
        {
            Op[] batch = i % 10 == 9 ? [.. Device.Meet(Met.New())] : [Device.RecordAct(met), Device.WriteNote(met)];
            var answers = await device.Send(batch);
            Assert.NotNull(answers);
            foreach (var (op, answer) in batch.Zip(answers))
            {
                // Opening a life project of a person who could not be registered finds nobody, and says so.
                Assert.True(answer.IsAcknowledged || answer is { Status: 503, Outcome: "TryAgain", Text.Length: > 10 } || answer is { Status: 404 }, answer.ToString());
                tryAgain += answer.Outcome == "TryAgain" ? 1 : 0;
                if (answer.IsAcknowledged)
                {
                    ledger.Acknowledge(op, answer);
                }
            }

            waiting.AddRange(batch.Zip(answers).Where(one => !one.Second.IsAcknowledged).Select(one => one.First));
        }

        var lies = await ledger.Lost(place);
        Assert.True(lies == 0, $"False acknowledgements on the full disk: {lies} of {ledger.Acknowledged.Count}.");
        Assert.True(tryAgain >= 40, $"The disk did not fill: {tryAgain} refused.");
        var whileFilling = ledger.Acknowledged.Count - before;

        // Reads go on: what was done before is known, pages open, a device that was silent for long is still let in.
        var known = await device.Send(first);
        Assert.All(known!, answer => Assert.Equal("DoneBefore", answer.Outcome));
        HttpStatusCode[] reads = [(await town.Coordinator.Get("/account")).Status, (await town.Coordinator.Get("/account/devices")).Status, await device.Status("/api/commands"), await unused.Status("/api/commands")];
        Assert.All(reads, status => Assert.Equal(HttpStatusCode.OK, status));

        // A page that must write says so in words; what it could still write in the last bytes is there.
        var stored = await place.Count("select count(*) from access_device_tokens");
        FillUp(filler, giveBack: 0);
        var (status, text) = (HttpStatusCode.OK, "");
        for (var i = 0; i < 15 && status is HttpStatusCode.OK; i++)
        {
            (status, text) = await town.Coordinator.Post("/account/devices", "#device", ("Form.Name", "another phone"));
            stored += status is HttpStatusCode.OK ? 1 : 0;
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("<h1", text, StringComparison.Ordinal);
        Assert.Equal(stored, await place.Count("select count(*) from access_device_tokens"));

        File.Delete(filler);
        await device.Until(waiting, ledger.Acknowledge, CancellationToken.None);
        await device.Until([Device.RecordAct(met)], ledger.Acknowledge, CancellationToken.None);

        var (versions, gaps, forks) = await Ledger.Versions(place);
        var (lost, doubled) = (await ledger.Lost(place), await ledger.Doubled(place));
        Figure.Print($"G3 SQLite: disk of {MegaBytes} MB filled, acknowledged while it filled {whileFilling}, refused with 503 {tryAgain}, reads that failed 0, sent again after space came back {waiting.Count}, acknowledged {ledger.Acknowledged.Count}, false acknowledgements {lost}, doubled {doubled}, versions {versions}, gaps {gaps}, forks {forks}");
        Assert.Equal((0, 0, 0L, 0L), (lost, doubled, gaps, forks));
    }

    /// <summary>To the last byte. Where a little is given back, it fills under the commands, at a moment nobody chose.</summary>
    private static void FillUp(string filler, int giveBack)
    {
        using var file = new FileStream(filler, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var size = 1 << 20; size >= 1; size >>= 1)
        {
            var block = new byte[size];
            try
            {
                while (true)
                {
                    file.Write(block);
                }
            }
            catch (IOException)
            {
            }
        }

        file.SetLength(file.Length - giveBack);
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }
}
