using System.Security.Cryptography;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Journal;

public class RoundTripTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task What_was_told_reads_as_it_was_told(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        var person = Guid.CreateVersion7();
        await store.Journal.Append(await store.Meets(person, Street.Hamid));

        var row = Assert.Single(await store.Journal.Read(person, after: 0));
        var read = store.Journal.Decode<PersonEvent>(row, await store.Keys.Find(person), unknown: null);

        Assert.Equal(Street.Hamid, read.Event);
        Assert.Equal(Street.Evening, read.Stamp);
        Assert.Equal(Street.Evening.At.Offset, read.Stamp.At.Offset);
        Assert.Equal(1, read.Version);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Without_the_key_what_is_counted_stays(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        var person = Guid.CreateVersion7();
        await store.Journal.Append(await store.Meets(person, Street.Hamid));

        var row = Assert.Single(await store.Journal.Read(person, after: 0));
        var read = store.Journal.Decode<PersonEvent>(row, key: null, unknown: null);

        Assert.Equal(Street.Hamid with { Name = null, Description = null, BornOn = null, Place = null }, read.Event);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_stream_is_read_in_order_from_where_one_stopped(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        var person = Guid.CreateVersion7();
        var key = (await store.Keys.FindOrMake(person))!;
        await store.Journal.Append(store.Write(person, 0, OperationId.New(), key, Street.Hamid, new PersonNamed("Abdelhamid", null)));
        await store.Journal.Append(store.Write(person, 2, OperationId.New(), key, new PersonDescribed("Brown djellaba", Sex.Male, AgeBand.From60)));

        Assert.Equal([1, 2, 3], (await store.Journal.Read(person, after: 0)).Select(row => row.Version));
        Assert.Equal([3], (await store.Journal.Read(person, after: 2)).Select(row => row.Version));
        Assert.Empty(await store.Journal.Read(Guid.CreateVersion7(), after: 0));
    }

    [Fact]
    public async Task What_is_sealed_opens_only_where_it_was_put()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        var (person, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var (key, otherKey) = ((await store.Keys.FindOrMake(person))!, (await store.Keys.FindOrMake(other))!);
        await store.Journal.Append(store.Write(person, 0, OperationId.New(), key, Street.Hamid));
        var row = Assert.Single(await store.Journal.Read(person, after: 0));

        Assert.IsType<PersonRegistered>(store.Journal.Decode<PersonEvent>(row, key, unknown: null).Event);
        Assert.ThrowsAny<CryptographicException>(() => store.Journal.Decode<PersonEvent>(row with { Stream = other }, key, unknown: null));
        Assert.ThrowsAny<CryptographicException>(() => store.Journal.Decode<PersonEvent>(row with { Version = 2 }, key, unknown: null));
        Assert.ThrowsAny<CryptographicException>(() => store.Journal.Decode<PersonEvent>(row, otherKey, unknown: null));

        var scratched = row.Secret!.ToArray();
        scratched[^20] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => store.Journal.Decode<PersonEvent>(row with { Secret = scratched }, key, unknown: null));
    }

    [Fact]
    public async Task The_same_words_never_look_the_same_twice()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        var append = await store.Meets(Guid.CreateVersion7(), Street.Hamid);
        var again = store.Write(append.Stream, 0, OperationId.New(), (await store.Keys.FindOrMake(append.Stream))!, Street.Hamid);

        Assert.NotEqual(append.Events[0].Secret, again.Events[0].Secret);
    }

    [Fact]
    public async Task Nothing_is_told_in_confidence_about_nobody()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);

        Assert.Throws<InvalidOperationException>(() =>
            store.Journal.Encode(Street.Hamid, "person", Guid.CreateVersion7(), 1, Street.Evening, OperationId.New(), person: null, key: null));
    }

    [Fact]
    public async Task An_event_of_a_module_that_is_gone_is_stood_in_for_where_that_is_allowed()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        var stored = store.Journal.Encode(new StageEntered("roof"), "life-project", Guid.CreateVersion7(), 1, Street.Evening, OperationId.New(), person: null, key: null) with { Name = "sea-side.swum.v1" };

        Assert.Equal(new EventOfAbsentModule("sea-side.swum.v1"), store.Journal.Decode<LifeProjectEvent>(stored, key: null, name => new EventOfAbsentModule(name)).Event);
        var refused = Assert.Throws<StorageNotUsable>(() => store.Journal.Decode<LifeProjectEvent>(stored, key: null, unknown: null));
        Assert.Contains("sea-side.swum.v1", refused.Message, StringComparison.Ordinal);
    }
}
