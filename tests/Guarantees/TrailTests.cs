using System.Net;
using System.Text.Json.Nodes;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>G19: nobody is shown a named person without its being written down first.</summary>
public sealed class TrailTests
{
    private const int People = 12;

    [Theory]
    [MemberData(nameof(Place.Both), MemberType = typeof(Place))]
    public async Task Whoever_is_on_a_page_was_written_down_before_its_first_byte(DatabaseKind kind)
    {
        using var place = Place.New(kind);
        await using var town = await Town.Open(place, devices: 1);
        var met = Enumerable.Range(0, People).Select(i => (Is: Met.New(), Canary: $"grey coat {Guid.NewGuid():N}")).ToList();
        foreach (var (one, canary) in met)
        {
            await town.Devices[0].Must([.. Named(Device.Meet(one), canary), Device.RecordAct(one)]);
        }

        string[] shared = ["/people", "/my-day", "/ledger", "/rounds", "/tonight", "/outcomes"];
        var (shown, missing) = (0, 0);
        foreach (var path in shared.Concat(met.SelectMany(one => Pages(one.Is))))
        {
            var last = await place.Count("select coalesce(max(position), 0) from readings");
            // Asked for the moment the first byte has come: what is written later does not count.
            var (status, written, text) = await town.Coordinator.First(path, () => place.Ask($"select person from readings where position > {last}", row => Place.Id(row, 0)));
            Assert.Equal(HttpStatusCode.OK, status);
            foreach (var (one, canary) in met.Where(one => text.Contains(one.Canary, StringComparison.Ordinal)))
            {
                shown++;
                missing += written.Contains(one.Person) ? 0 : 1;
            }
        }

        Figure.Print($"G19 {place.Name}: {shown} times somebody was shown, {missing} not written down before");
        Assert.Equal(0, missing);
        Assert.True(shown > People * 4, $"{shown}");

        await WhileTheTrailIsAway(place, town, met);
        while (await place.Count("select count(*) from seals where last_reading >= 3") == 0)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }

        Assert.Contains("Nothing was changed.", await HostProcess.Must(place, "verify-trail"), StringComparison.Ordinal);
        await place.Do("update readings set page = 'elsewhere' where position = 3");
        var (code, said) = await HostProcess.Run(place, "verify-trail");
        Assert.Equal(3, code);
        Assert.Contains("does not fit", said, StringComparison.Ordinal);
    }

    private static async Task WhileTheTrailIsAway(Place place, Town town, List<(Met Is, string Canary)> met)
    {
        await place.Do(place.Kind is DatabaseKind.Sqlite
            ? "create trigger away before insert on readings begin select raise(abort, 'away'); end"
            : "create function away() returns trigger language plpgsql as $$ begin raise exception 'away'; end $$; create trigger away before insert on readings for each row execute function away()");
        foreach (var path in new[] { "/people", "/my-day" }.Concat(met.Take(3).SelectMany(one => Pages(one.Is))))
        {
            var (status, text) = await town.Coordinator.Get(path);
            Assert.True((int)status >= 500, $"{path} answered {status}");
            Assert.DoesNotContain("grey coat", text, StringComparison.Ordinal);
        }

        // Who shows nobody is not held up, and nor is what is told.
        Assert.Equal(HttpStatusCode.OK, (await town.Coordinator.Get("/account/devices")).Status);
        await town.Devices[0].Must([Device.RecordAct(met[0].Is)]);
        await place.Do(place.Kind is DatabaseKind.Sqlite ? "drop trigger away" : "drop trigger away on readings");
        Assert.Equal(HttpStatusCode.OK, (await town.Coordinator.Get("/people")).Status);
    }

    private static IEnumerable<string> Pages(Met met) => [$"/people/{met.Person}", $"/life-projects/{met.Project}", $"/people/{met.Person}/openings"];

    private static IEnumerable<Op> Named(IEnumerable<Op> meet, string canary)
    {
        foreach (var op in meet)
        {
            if (op.Data.ContainsKey("description"))
            {
                op.Data["description"] = JsonValue.Create(canary);
            }

            yield return op;
        }
    }
}
