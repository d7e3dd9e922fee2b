using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People.Index;
using SocialWatch.People.Matching;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.People;

/// <summary>Somebody is found in either script, by ear and by what they are called, and offered before they are registered twice.</summary>
public sealed class NameSearchTests
{
    [Theory]
    [InlineData("محمد العلوي", "Mohamed Alaoui")]
    [InlineData("محمد العلوي", "moham")]
    [InlineData("محمد العلوي", "alaoui med")]
    [InlineData("محمد العلوي", "Mohamed El Alaoui")]
    [InlineData("Khadija Tazi", "خديجة التازي")]
    [InlineData("Khadija Tazi", "خديجة تاز")]
    [InlineData("عبد الله بنجلون", "abdellah bendjelloun")]
    [InlineData("Benali Youssef", "يوسف بن علي")]
    [InlineData("يوسف بن علي", "Benali")]
    [InlineData("فاطمة الزهراء", "fatim-zahra")]
    [InlineData("محمد الزياني", "Simo Ziani")]
    [InlineData("Karim Haddad", "Karim Hadad")]
    [InlineData("Karim Haddad", "Karim Hadda")]
    [InlineData("كريم الودغيري", "Karim Oudrhiri")]
    [InlineData("Rachid Chtoubi", "رشيد اشطوبي")]
    public async Task Somebody_is_found_however_they_are_written(string known, string typed)
    {
        await using var world = await Indexes.World();
        var person = await world.Register(known);
        await world.Register("سناء المنصوري");
        Assert.Equal([person], world.Index().Ids(world, typed));
        Assert.Equal([person], (await world.ReadAnew()).Ids(world, typed));
    }

    [Fact]
    public async Task As_written_comes_before_by_ear_and_by_ear_before_nearly()
    {
        await using var world = await Indexes.World();
        var near = await world.Register("Haddid");
        var byEar = await world.Register("الحداد");
        var written = await world.Register("Haddad");
        Assert.Equal([written, byEar, near], world.Index().Ids(world, "Haddad"));
    }

    [Fact]
    public async Task The_likeliest_is_offered_first_with_the_reasons()
    {
        await using var world = await Indexes.World();
        await world.Register("سعاد بن إدريس الزياني", sex: Sex.Female);
        var same = await world.Register("يوسف الزياني");
        var offered = world.Index().Alike(world.Asker.Cell, new Evidence { Names = ["Youssef Ben Driss Ziani"], Sex = Sex.Male, Age = AgeBand.From26To59, Commune = TestWorld.Commune }, 5);
        Assert.Equal(same, offered[0].Person);
        Assert.Equal(Verdict.Same, offered[0].Match.Verdict);
        Assert.Contains(offered[0].Match.Reasons, reason => reason is Reason.SoundsAlike { Part: NamePart.Family });
        Assert.Contains(offered[0].Match.Reasons, reason => reason is Reason.SameCommune);
        Assert.Single(offered);
    }

    [Fact]
    public async Task Somebody_without_a_name_is_offered_by_what_one_sees()
    {
        await using var world = await Indexes.World();
        var man = await world.Register(null, "رجل في حوالي 60، معطف رمادي، عكاز، المحطة", age: AgeBand.From60);
        await world.Register(null, "امرأة، معطف أسود", sex: Sex.Female);
        var offered = world.Index().Alike(world.Asker.Cell, new Evidence { Description = "معطف رمادي وعكاز", Sex = Sex.Male, Age = AgeBand.From60 }, 5);
        Assert.Equal([man], offered.Select(alike => alike.Person));
        Assert.Empty(world.Index().Alike(world.Asker.Cell, new Evidence { Description = "معطف", Sex = Sex.Male, Age = AgeBand.From60 }, 5));
        Assert.Empty(world.Index().Alike(CellId.New(), new Evidence { Description = "معطف رمادي وعكاز" }, 5));
    }

    [Fact]
    public async Task A_secret_programme_changes_nothing_in_what_is_found_and_in_which_order()
    {
        await using var world = await Indexes.World();
        foreach (var name in new[] { "محمد العلوي", "Mohamed Alaoui", "Mohammed El Alaoui", "محمود العلوي" })
        {
            await world.Register(name);
        }

        var before = Answers(world);
        await world.OpenLifeProject(world.Index().Ids(world, "mohamed")[1], TestProgramme.SecretId, asker: world.Insider);
        Assert.Equal(before, Answers(world));
        Assert.Equal(before.Count, Answers(world).Count);
    }

    [Fact]
    public void Records_that_change_a_thousand_times_leave_nothing_behind()
    {
        var (index, cell, person) = (new NameIndex(), CellId.New(), Guid.CreateVersion7());
        var stamp = new Stamp(WorkerId.New(), cell, new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.FromHours(1)));
        index.Heard(person, new Recorded<PersonEvent>(new PersonRegistered("Ali Amrani", null, Sex.Male, AgeBand.Unknown, null, null, null), stamp, 1));
        for (var version = 2; version < 2_500; version++)
        {
            index.Heard(person, new Recorded<PersonEvent>(new PersonDescribed($"coat {version}", Sex.Male, AgeBand.From60), stamp, version));
        }

        Assert.Equal(1, index.Count);
        Assert.Equal(1, index.Find(new Search(cell, "علي العمراني"), 5).Total);
        Assert.Equal(0, index.Find(new Search(cell, "coat 17"), 5).Total);
        Assert.Equal(1, index.Find(new Search(cell, "coat 2499"), 5).Total);
    }

    [Fact]
    public void Whatever_is_typed_or_registered_breaks_nothing()
    {
        const string Letters = "abcdeghiklmnorstuwyz'- 3790 اأإبتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤڭڨـَ،\uD83D\u200Fœ";
        var random = new Random(5);
        var (index, cell) = (new NameIndex(), CellId.New());
        var stamp = new Stamp(WorkerId.New(), cell, new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.FromHours(1)));
        for (var i = 0; i < 2_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, i % 50 == 0 ? 400 : 24)).Select(_ => Letters[random.Next(Letters.Length)])]);
            index.Heard(Guid.CreateVersion7(), new Recorded<PersonEvent>(new PersonRegistered(text, text, Sex.Male, AgeBand.Unknown, null, null, text), stamp, 1));
            Assert.NotNull(index.Find(new Search(cell, text), 5));
            Assert.NotNull(index.Alike(cell, new Evidence { Names = [text], Description = text, Marks = [text], Family = [new Relative(Kinship.Father, text)] }, 5));
        }
    }

    [Fact]
    public async Task Many_search_while_others_register()
    {
        var (index, cell) = (new NameIndex(), CellId.New());
        var stamp = new Stamp(WorkerId.New(), cell, new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.FromHours(1)));
        await Parallel.ForAsync(0, 2_000, (i, _) =>
        {
            index.Heard(Guid.CreateVersion7(), new Recorded<PersonEvent>(new PersonRegistered($"محمد {(char)('ا' + (i % 36))}وي", null, Sex.Male, AgeBand.Unknown, null, null, null), stamp, 1));
            Assert.InRange(index.Find(new Search(cell, "Mohamed"), 5).Total, 1, 2_000);
            return ValueTask.CompletedTask;
        });
        Assert.Equal(2_000, index.Find(new Search(cell, "Mohamed"), 5).Total);
    }

    private static List<string> Answers(TestWorld world) =>
    [
        .. new[] { "mohamed", "محمد", "alaoui", "Mohamed Alaoui" }.SelectMany(typed => world.Index().Find(new Search(world.Asker.Cell, typed), 10) is var found
            ? found.People.Select(person => $"{person.Person}").Append($"{found.Total}") : []),
        .. world.Index().Alike(world.Asker.Cell, new Evidence { Names = ["Med Alaoui"] }, 10).Select(alike => $"{alike.Person} {alike.Match.Score:R}"),
    ];
}
