using System.Net.Sockets;
using System.Text;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>G7: a connection cut anywhere changes nothing.</summary>
public sealed class CutTests
{
    [Theory]
    [MemberData(nameof(Place.Both), MemberType = typeof(Place))]
    public async Task A_cut_connection_and_a_retry_are_one_sending(DatabaseKind kind)
    {
        var cuts = Figure.Times("SW_CUTS", 120);
        using var place = Place.New(kind);
        await using var town = await Town.Open(place);
        var ledger = new Ledger();
        var met = Met.New();
        await town.Devices[0].Until([.. Device.Meet(met)], ledger.Acknowledge, CancellationToken.None);
        var (inRequest, inResponse, diverging) = (0, 0, 0);

        for (var cut = 0; cut < cuts; cut++)
        {
            var fresh = Met.New();
            Op[] batch = [.. Device.Meet(fresh), Device.RecordAct(fresh), Device.JudgeNeed(met), Device.RecordAct(met)];
            var request = Request(town.Host.Address, town.Tokens[0], Device.Body(batch));
            if (cut % 2 == 0)
            {
                await SendUpTo(town.Host.Address, request.AsMemory(0, Random.Shared.Next(1, request.Length)), readUpTo: 0);
                inRequest++;
            }
            else
            {
                await SendUpTo(town.Host.Address, request, Random.Shared.Next(0, 900));
                inResponse++;
            }

            var answers = await town.Devices[0].Must(batch);
            var again = await town.Devices[0].Must(batch);
            diverging += answers.Zip(again).Count(pair => pair.First.Version != pair.Second.Version);
            foreach (var (op, answer) in batch.Zip(answers))
            {
                ledger.Acknowledge(op, answer);
            }
        }

        var (versions, gaps, forks) = await Ledger.Versions(place);
        var (lost, doubled) = (await ledger.Lost(place), await ledger.Doubled(place));
        var unasked = await place.Count("select count(*) from operations") - ledger.Acknowledged.Count - FoundingOperations;
        Figure.Print($"G7 {place.Name}: cuts {cuts} ({inRequest} in the request, {inResponse} in the answer), carried out although the answer was lost {ledger.DoneUnheard}, divergences {diverging + lost + doubled + unasked}, versions {versions}, gaps {gaps}, forks {forks}");
        Assert.Equal((0, 0, 0, 0L, 0L, 0L), (diverging, lost, doubled, unasked, gaps, forks));
        Assert.True(ledger.DoneUnheard > 0, "No cut came after the commit: nothing was tried.");
    }

    // The cell and its one centre.
    private const int FoundingOperations = 2;

    private static byte[] Request(Uri host, string token, string body) => Encoding.UTF8.GetBytes(
        $"POST /api/operations HTTP/1.1\r\nHost: {host.Authority}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    /// <summary>Writes so much, reads so much, then the connection is reset.</summary>
    private static async Task SendUpTo(Uri host, ReadOnlyMemory<byte> part, int readUpTo)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { LingerState = new LingerOption(enable: true, seconds: 0) };
        await socket.ConnectAsync(host.Host, host.Port);
        await socket.SendAsync(part);
        await Task.Delay(Random.Shared.Next(0, 30));
        var buffer = new byte[256];
        for (var read = 0; read < readUpTo;)
        {
            var length = Math.Min(buffer.Length, readUpTo - read);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            try
            {
                var got = await socket.ReceiveAsync(buffer.AsMemory(0, length), patience.Token);
                if (got == 0)
                {
                    return;
                }

                read += got;
            }
            catch (Exception over) when (over is OperationCanceledException or SocketException)
            {
                // The answer was shorter than the place where it was to be cut.
                return;
            }
        }
    }
}
