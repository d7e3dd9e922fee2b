namespace SocialWatch.Tests.Grains;

public class SleepTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_thousand_people_at_once_with_room_for_ten_and_nobody_is_lost(DatabaseKind kind)
    {
        const int AtOnce = 32;
        await using var office = await Office.Open(kind, new SleepOptions(10, TimeSpan.FromMinutes(10)));
        var people = new PersonId[1000];
        var most = 0;

        await Each(async i => people[i] = await office.Meet($"Person {i}"));
        await Each(async i => Office.Done(await office.People.Do(people[i].Value, new DescribePerson($"Coat {i}", Sex.Female, AgeBand.From60), OperationId.New(), office.Salma)));
        await Each(async i => Office.Done(await office.People.Do(people[(i * 7) % 1000].Value, new NamePerson($"Name {(i * 7) % 1000}", null), OperationId.New(), office.Salma)));
        await Each(async i =>
        {
            var known = Assert.IsType<Person.Known>((await office.People.Read(people[i].Value, office.Salma))!.State);
            Assert.Equal(($"Name {i}", $"Coat {i}"), (known.Name, known.Description));
        });

        // Those in use are never put to sleep, so for a moment there may be that many more.
        Assert.InRange(most, 1, 10 + AtOnce + 1);
        await office.People.Read(people[0].Value, office.Salma);
        Assert.InRange(office.People.Awake, 1, 10);

        Task Each(Func<int, Task> work) => Parallel.ForAsync(0, 1000, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
        {
            await work(i);
            InterlockedMax(ref most, office.People.Awake);
        });
    }

    [Fact]
    public async Task Who_is_not_asked_for_falls_asleep_and_wakes_as_before()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite, new SleepOptions(100, TimeSpan.FromMinutes(10)));
        var (hamid, fatna) = (await office.Meet(), await office.Meet("Lalla Fatna"));
        Assert.Equal(2, office.People.Awake);

        office.Clock.Advance(TimeSpan.FromMinutes(8));
        await office.People.Read(fatna.Value, office.Salma);
        office.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(1, office.People.Awake);
        office.Clock.Advance(TimeSpan.FromMinutes(12));
        Assert.Equal(0, office.People.Awake);

        Assert.Equal("Si Hamid", Assert.IsType<Person.Known>((await office.People.Read(hamid.Value, office.Salma))!.State).Name);
        Office.Done(await office.People.Do(hamid.Value, new NamePerson("Abdelhamid", null), OperationId.New(), office.Salma));
    }

    [Fact]
    public void What_is_in_use_stays_awake_and_the_longest_unused_sleeps_first()
    {
        var clock = new FakeClock();
        using var set = new AwakeSet<Sleeper>(new SleepOptions(2, TimeSpan.FromMinutes(10)), clock);
        var sleepers = Enumerable.Range(0, 4).Select(_ => (Id: Guid.NewGuid(), Value: new Sleeper())).ToList();
        var held = Use(0);
        Use(1).Dispose();
        Use(2).Dispose();

        Assert.Equal([false, true, false, false], sleepers.Select(one => one.Value.Sleeps));
        Use(3).Dispose();
        Assert.Equal([false, true, true, false], sleepers.Select(one => one.Value.Sleeps));

        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal([false, true, true, true], sleepers.Select(one => one.Value.Sleeps));
        Assert.Equal(1, set.Count);

        held.Dispose();
        clock.Advance(TimeSpan.FromHours(1));
        Assert.True(sleepers[0].Value.Sleeps);
        Assert.Equal(0, set.Count);

        AwakeSet<Sleeper>.Used Use(int i) => set.Use(sleepers[i].Id, () => sleepers[i].Value);
    }

    [Fact]
    public void What_is_forgotten_is_woken_anew()
    {
        using var set = new AwakeSet<Sleeper>(new SleepOptions(2, TimeSpan.FromMinutes(10)), new FakeClock());
        var id = Guid.NewGuid();
        var first = set.Use(id, () => new Sleeper());
        set.Forget(id, new Sleeper());
        using (var same = set.Use(id, () => new Sleeper()))
        {
            Assert.Same(first.Value, same.Value);
        }

        set.Forget(id, first.Value);
        using var second = set.Use(id, () => new Sleeper());

        Assert.NotSame(first.Value, second.Value);
        Assert.False(first.Value.Sleeps);
        first.Dispose();
        Assert.Equal(1, set.Count);
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = most; now > seen && Interlocked.CompareExchange(ref most, now, seen) != seen; seen = most)
        {
        }
    }

    private sealed class Sleeper : IDisposable
    {
        public bool Sleeps { get; private set; }

        public void Dispose() => Sleeps = true;
    }
}
