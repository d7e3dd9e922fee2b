using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Journal.Keys;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People.Index;
using SocialWatch.People.Matching;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.People;

public sealed class NameIndexTests
{
    [Fact]
    public async Task Somebody_is_found_as_one_types_in_any_spelling_and_order()
    {
        await using var world = await Indexes.World();
        var ahmed = await world.Register("أحمد بن علي");
        await world.Register("فاطمة الزهراء");

        foreach (var index in new[] { world.Index(), await world.ReadAnew() })
        {
            Assert.Equal([ahmed], index.Ids(world, "احم"));
            Assert.Equal([ahmed], index.Ids(world, "علي أَحْمَد"));
            Assert.Empty(index.Ids(world, "أحمد سعيد"));
            Assert.Empty(index.Ids(world, "   "));
        }
    }

    [Fact]
    public async Task Somebody_without_a_name_is_found_by_what_one_sees()
    {
        await using var world = await Indexes.World();
        var man = await world.Register(null, "رجل في حوالي 60، معطف رمادي، المحطة");
        Assert.Equal([man], world.Index().Ids(world, "معطف 60"));
    }

    [Fact]
    public async Task Somebody_named_later_is_found_under_every_name_and_what_was_seen()
    {
        await using var world = await Indexes.World();
        var person = await world.Register("سي محمد", "معطف رمادي");
        await world.Name(person, "عبد القادر");

        foreach (var index in new[] { world.Index(), await world.ReadAnew() })
        {
            Assert.Equal([person], index.Ids(world, "عبد القادر"));
            Assert.Equal([person], index.Ids(world, "سي محمد"));
            Assert.Equal([person], index.Ids(world, "معطف"));
            Assert.Equal("عبد القادر", index.Find(person.Value)!.Name);
        }
    }

    [Fact]
    public async Task A_new_description_takes_the_place_of_the_old_one()
    {
        await using var world = await Indexes.World();
        var person = await world.Register(null, "معطف رمادي");
        TestWorld.Must(await world.People.Do(person.Value, new DescribePerson("قميص أزرق", Sex.Male, AgeBand.From60), OperationId.New(), world.Asker));
        Assert.Empty(world.Index().Ids(world, "رمادي"));
        Assert.Equal([person], world.Index().Ids(world, "ازرق"));
        Assert.Equal(AgeBand.From60, world.Index().Find(person.Value)!.Age);
    }

    [Fact]
    public async Task Nobody_finds_people_of_another_cell()
    {
        await using var world = await Indexes.World();
        var neighbour = TestWorld.NewAsker();
        await world.Found(neighbour);
        await world.Register("أحمد", asker: neighbour);
        var ours = await world.Register("أحمد");

        foreach (var index in new[] { world.Index(), await world.ReadAnew() })
        {
            Assert.Equal([ours], index.Ids(world, "أحمد"));
            Assert.DoesNotContain(index.Alike(world.Asker.Cell, new Evidence { Names = ["أحمد"] }, 10), person => person.Person != ours);
            Assert.Empty(index.Find(new Search(CellId.New(), "أحمد"), 10).People);
        }
    }

    [Fact]
    public async Task A_whole_word_comes_before_a_beginning_and_a_name_before_a_description()
    {
        await using var world = await Indexes.World();
        var described = await world.Register("سعيد", "يرافق كريم");
        var longer = await world.Register("كريمة");
        var whole = await world.Register("كريم");
        Assert.Equal([whole, longer, described], world.Index().Ids(world, "كريم"));
    }

    [Fact]
    public async Task The_middle_of_a_word_finds_when_no_beginning_does()
    {
        await using var world = await Indexes.World();
        var person = await world.Register("بوشعيب");
        Assert.Equal([person], world.Index().Ids(world, "شعيب"));
        var other = await world.Register("شعيب");
        Assert.Equal([other], world.Index().Ids(world, "شعيب"));
    }

    [Fact]
    public async Task Whose_key_is_gone_is_left_out_and_hides_nobody()
    {
        await using var world = await Indexes.World();
        var erased = await world.Register("يونس");
        var stays = await world.Register("يونس");
        await using (var keys = await world.Services.GetRequiredService<IDbContextFactory<KeysDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            await keys.PersonKeys.Where(key => key.Person == erased.Value).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal([stays], (await world.ReadAnew()).Ids(world, "يونس"));
    }

    [Fact]
    public async Task What_does_not_open_is_left_out_and_hides_nobody()
    {
        await using var world = await Indexes.World();
        var broken = await world.Register("يونس");
        var stays = await world.Register("يونس");
        await using (var db = world.Database())
        {
            await db.Events.Where(row => row.Stream == broken.Value).ExecuteUpdateAsync(row => row.SetProperty(one => one.Secret, new byte[64]), TestContext.Current.CancellationToken);
        }

        Assert.Equal([stays], (await world.ReadAnew()).Ids(world, "يونس"));
    }

    [Fact]
    public async Task Until_everybody_is_read_the_index_says_so()
    {
        await using var world = await Indexes.World();
        await world.Register("أحمد");
        var index = new NameIndex();
        Assert.False(index.IsComplete);
        await world.Build(index).ReadAll(CancellationToken.None);
        Assert.True(index.IsComplete);
        Assert.Equal(1, index.Count);
    }

    [Fact]
    public async Task What_another_process_writes_is_found_too()
    {
        await using var world = await Indexes.World();
        var index = new NameIndex();
        var build = world.Build(index);
        await build.ReadAll(CancellationToken.None);
        var later = await world.Register("إدريس");
        Assert.Empty(index.Ids(world, "ادريس"));
        await build.ReadNew(CancellationToken.None);
        Assert.Equal([later], index.Ids(world, "ادريس"));
    }

    [Theory]
    [InlineData("أحمد بن علي", "احمد بن على", true)]
    [InlineData("بن علي أحمد", "أحمد بن علي", true)]
    [InlineData("أحمد علي", "أحمد بن علي", true)]
    [InlineData("أحمد", "أحمد", true)]
    [InlineData("أحمد", "أحمد بن علي", false)]
    [InlineData("أحمد سعيد", "أحمد بن علي", false)]
    [InlineData("Fatima Zahra", "Fatima-Zahra", true)]
    public async Task People_of_the_same_name_are_offered(string typed, string known, bool offered)
    {
        await using var world = await Indexes.World();
        await world.Register(known);
        await world.Register(null, "معطف رمادي");
        Assert.Equal(offered ? 1 : 0, world.Index().Alike(world.Asker.Cell, new Evidence { Names = [typed] }, 5).Count);
    }

    [Fact]
    public void Among_twenty_thousand_the_right_ones_are_found()
    {
        string[] first = ["أحمد", "فاطمة", "محمد", "خديجة", "يوسف", "مريم", "إدريس", "عائشة"];
        var index = new NameIndex();
        var (cell, worker) = (CellId.New(), WorkerId.New());
        var people = Enumerable.Range(0, 20_000).Select(i => (Id: Guid.CreateVersion7(), Name: $"{first[i % first.Length]} عائلة{i / first.Length}")).ToList();
        foreach (var (id, name) in people)
        {
            var stamp = new Stamp(worker, cell, new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.FromHours(1)));
            index.Heard(id, new Recorded<PersonEvent>(new PersonRegistered(name, null, Sex.Unknown, AgeBand.Unknown, null, null, null), stamp, 1));
        }

        foreach (var typed in new[] { "احمد", "فاطمه عائله12", "عايشه عائلة777", "ي عائلة24" })
        {
            var words = Spelling.WordsOf(typed);
            var expected = people.Where(person => words.All(word => Spelling.WordsOf(person.Name).Any(name => name.StartsWith(word, StringComparison.Ordinal)))).Select(person => person.Id).ToHashSet();
            var found = index.Find(new Search(cell, typed), int.MaxValue);
            Assert.NotEmpty(expected);
            Assert.Equal(expected.Count, found.Total);
            Assert.Equal(expected, found.People.Select(person => person.Person.Value).ToHashSet());
        }

        Assert.Equal(50, index.Find(new Search(cell, "احمد"), 50).People.Count);

        // At every key: what is found takes memory, not everybody who is looked through.
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(1, index.Find(new Search(cell, "عايشه عائلة777", person => person.Age is AgeBand.Unknown), 50).Total);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000 * 4);
    }
}
