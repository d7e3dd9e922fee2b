using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Campaigns;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

public class CampaignNumbersTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task It_counts_what_the_ledger_counts_and_adds_no_people_to_acts(DatabaseKind kind)
    {
        await using var night = await Databases.Night(kind);
        var campaign = await night.OpenCampaign();
        var hamid = await night.World.Begin("Si Hamid");
        await night.World.Act(hamid, night.Now, quantity: 3);
        await night.World.Act(hamid, night.Now, TestProgramme.Shower);
        await night.World.Act(hamid, night.Now, TestProgramme.Shower, ActAnswer.Refused);
        var round = await night.Out();
        await night.Do(round, night.Meets(people: 7, quantity: 7));
        var mistaken = night.Meets(people: 9);
        await night.Do(round, mistaken);
        await night.Do(round, new WithdrawEncounter(mistaken.Encounter, "Twice"));
        await night.Do(round, new MoveKit(KitMoveId.New(), KitMovement.Loaded, KitItem.Meals, 30));
        await night.Do(round, new MoveKit(KitMoveId.New(), KitMovement.Given, KitItem.Meals, 7));

        var so = await Of(night, campaign);

        Assert.Equal((3, 11L, 1), (so.Acts, so.Quantity, so.Refused));
        Assert.Equal((1, 7), (so.People, so.Met));
        Assert.Equal(new CampaignKind(TestProgramme.Id, TestProgramme.Meal, 2, 10, 0), so.Kinds.Single(one => one.Kind == TestProgramme.Meal));
        Assert.Equal((1, 1), (so.Nights, so.Rounds));
        Assert.Equal(new CampaignKit(KitItem.Meals, 30, 7, 0), Assert.Single(so.Kit));
    }

    [Fact]
    public async Task Its_days_zone_and_programmes_choose_and_what_nobody_noted_the_place_of_is_told_apart()
    {
        await using var night = await Night.Open();
        var campaign = await night.OpenCampaign(night.Cold() with { Zone = [TestWorld.Commune], Programmes = [TestProgramme.Id], From = night.Today(), To = night.Today() });
        var hamid = await night.World.Begin("Si Hamid");
        await night.World.Act(hamid, night.Now);
        await night.World.Act(hamid, night.Now, commune: TestWorld.OtherCommune);
        await night.World.Act(hamid, night.Now, commune: null);
        await night.World.Act(hamid, night.Now.AddDays(-1));
        var other = await night.World.OpenLifeProject(await night.World.Register("Lalla Zineb"), TestProgramme.OtherId);
        await night.World.Act(other, night.Now);

        var so = await Of(night, campaign);

        Assert.Equal((1, 1, 1), (so.Acts, so.People, so.WithoutCommune));
    }

    [Fact]
    public async Task Half_of_those_who_were_sent_arrived_within_so_many_minutes()
    {
        await using var night = await Night.Open();
        var campaign = await night.OpenCampaign();
        foreach (var minutes in new[] { 4, 9, 40 })
        {
            var signal = await night.Raise(night.Call() with { At = night.Now.AddMinutes(-minutes) });
            await night.Do(signal, new ArriveAtSignal(night.Now), night.As(night.Karima));
        }

        var first = await night.Raise();
        await night.Do(await night.Raise(), new JoinSignal(first));

        Assert.Equal(new CampaignSignals(4, 3, 9), (await Of(night, campaign)).Signals);
    }

    [Fact]
    public async Task Somebody_is_sheltered_for_the_nights_of_the_campaign_alone()
    {
        await using var night = await Night.Open();
        var campaign = await night.OpenCampaign(night.Cold() with { From = night.Today().AddDays(-2), To = night.Today().AddDays(20) });
        await using (var db = night.World.Database())
        {
            var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            // Two nights of the campaign, tonight not being over; two; withdrawn; taken in and left on the same day; none before.
            db.AddRange(
                Stay(night, one, -9, null), Stay(night, other, -5, 0), Stay(night, one, -1, 0) with { Withdrawn = true }, Stay(night, other, -1, -1), Stay(night, Guid.CreateVersion7(), -6, -2));
            await db.SaveChangesAsync();
        }

        Assert.Equal(new Sheltered(2, 2 + 2), (await Of(night, campaign)).Sheltered);

        // The next day it is over.
        night.World.At(night.Today().AddDays(1).ToDateTime(new TimeOnly(15, 0)));
        Assert.Equal(new Sheltered(2, 3 + 2), (await Of(night, campaign)).Sheltered);
    }

    [Fact]
    public async Task What_a_secret_programme_does_counts_for_its_team_alone()
    {
        await using var night = await Night.Open();
        var insider = night.World.Insider;
        var campaign = await night.OpenCampaign(night.Cold() with { Programmes = [TestProgramme.Id, TestProgramme.SecretId] }, insider);
        var hidden = await night.World.OpenLifeProject(await night.World.Register("Lalla Zineb"), TestProgramme.SecretId, asker: insider);
        await night.World.Do(hidden, new RecordAct(ActId.New(), TestProgramme.Meal, ActAnswer.Accepted, 5, night.Now, TestWorld.Commune, null, null, null, null), insider);

        Assert.Equal((0, 0, 0), await Told(night.World.Asker));
        Assert.Equal((1, 1, 1), await Told(insider));

        async Task<(int, int, int)> Told(Asker asker)
        {
            var so = await Of(night, campaign, asker);
            return (so.Acts, so.People, so.Kinds.Count);
        }
    }

    [Fact]
    public async Task Two_campaigns_that_overlap_count_each_act_once_together()
    {
        await using var night = await Night.Open();
        await night.OpenCampaign();
        await night.OpenCampaign(night.Cold() with { Zone = [TestWorld.Commune] });
        var hamid = await night.World.Begin("Si Hamid");
        await night.World.Act(hamid, night.Now);
        await night.World.Act(hamid, night.Now, commune: TestWorld.OtherCommune);

        await using var db = night.World.Database().SeenBy(night.World.Asker);
        var all = await CampaignsOfCell.Of(db, night.World.Asker, before: null);

        Assert.Equal([1, 2], all.Campaigns.Select(one => one.Acts).Order());
        Assert.Equal(2, all.Together);
    }

    [Fact]
    public async Task However_long_it_is_it_costs_nine_round_trips()
    {
        using var counted = new RoundTrips();
        await using var night = await Night.Open();
        var hamid = await night.World.Begin("Si Hamid");
        for (var day = 0; day < 10; day++)
        {
            await night.World.Act(hamid, night.Now.AddDays(-day));
        }

        var campaign = await night.OpenCampaign();
        await using var db = night.World.Database().SeenBy(night.World.Asker);
        var row = await db.Campaigns.SingleAsync();
        var before = counted.Count;
        Assert.Equal(10, (await CampaignNumbers.Of(db, row, night.Now)).Acts);
        Assert.Equal(9, counted.Count - before);
    }

    private static async Task<CampaignNumbers> Of(Night night, CampaignId campaign, Asker? asker = null)
    {
        await using var db = night.World.Database().SeenBy(asker ?? night.World.Asker);
        return await CampaignNumbers.Of(db, await db.Campaigns.SingleAsync(row => row.Campaign == campaign.Value), night.Now);
    }

    private static StayRow Stay(Night night, Guid person, int from, int? to) => new()
    {
        LifeProject = Guid.CreateVersion7(), Stay = Guid.CreateVersion7(), Cell = night.World.Asker.Cell.Value, Person = person, Programme = TestProgramme.Id, Secret = false, Kind = "dormitory", Centre = null,
        EnteredOn = night.Today().AddDays(from), LeftOn = to is { } left ? night.Today().AddDays(left) : null, WhyLeft = null, WhereTo = null, Withdrawn = false,
    };
}
