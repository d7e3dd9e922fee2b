using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Grains;

public class CampaignsDoorTests
{
    [Fact]
    public async Task Who_is_not_of_the_team_can_neither_name_a_secret_programme_nor_see_it_named()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var mine = Plan(office) with { Programmes = [WinterHouse.Id, Refuge.Id], Targets = [new CampaignTarget(Refuge.Id, "meal", 6), new CampaignTarget(WinterHouse.Id, "meal", 700)] };

        Office.Refused<ProgrammeNotInstalled>(await office.Campaigns.Do(CampaignId.New(), mine, OperationId.New(), office.Salma));
        Office.Refused<ProgrammeNotInstalled>(await office.Campaigns.Do(CampaignId.New(), mine with { Programmes = [] }, OperationId.New(), office.Salma));
        var campaign = CampaignId.New();
        Office.Done(await office.Campaigns.Do(campaign, mine, OperationId.New(), office.Insider));

        var (inside, outside) = (await See(office, campaign, office.Insider), await See(office, campaign, office.Salma));
        Assert.Equal([Refuge.Id, WinterHouse.Id], inside.Programmes.Order(StringComparer.Ordinal));
        Assert.Equal([WinterHouse.Id], outside.Programmes);
        Assert.Equal([new CampaignTarget(WinterHouse.Id, "meal", 700)], outside.Targets);
        Assert.Empty(outside.Secret);
        await using var db = await office.Rows();
        var row = await db.Campaigns.SingleAsync();
        Assert.Equal((WinterHouse.Id, Refuge.Id), (row.Programmes, row.SecretProgrammes));
    }

    [Fact]
    public async Task A_form_that_was_shown_without_it_does_not_take_it_out()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var campaign = CampaignId.New();
        var plan = Plan(office) with { Programmes = [WinterHouse.Id, Refuge.Id], Targets = [new CampaignTarget(Refuge.Id, "meal", 6)] };
        Office.Done(await office.Campaigns.Do(campaign, plan, OperationId.New(), office.Insider));
        var before = await See(office, campaign, office.Insider);

        Office.Done(await office.Campaigns.Do(campaign, Changed(await See(office, campaign, office.Salma) with { Name = "Colder nights" }), OperationId.New(), office.Salma));
        Assert.Equal(before with { Name = "Colder nights" }, await See(office, campaign, office.Insider));

        // About all programmes it names none, and the team's aim stands.
        Office.Done(await office.Campaigns.Do(campaign, Changed(await See(office, campaign, office.Salma) with { Programmes = [] }), OperationId.New(), office.Salma));
        Assert.Equal((0, 1), (await See(office, campaign, office.Insider) is var after ? (after.Programmes.Length, after.Targets.Length) : default));
    }

    [Fact]
    public async Task Nothing_goes_out_with_a_round_nobody_has()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var campaign = CampaignId.New();
        Office.Done(await office.Campaigns.Do(campaign, Plan(office) with { Stock = [new KitCount(KitItem.Meals, 40)] }, OperationId.New(), office.Salma));
        Office.Done(await office.Campaigns.Do(campaign, new OpenCampaign(null), OperationId.New(), office.Salma));
        var takes = new MoveStock(StockMoveId.New(), StockMovement.Issued, KitItem.Meals, 40, new RoundId(Guid.CreateVersion7()));

        Office.Refused<NotOneOfThose>(await office.Campaigns.Do(campaign, takes, OperationId.New(), office.Salma));
        Office.Done(await office.Campaigns.Do(campaign, takes with { Round = await office.GoOut() }, OperationId.New(), office.Salma));
    }

    [Fact]
    public async Task Another_cell_has_no_such_campaign()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var campaign = CampaignId.New();
        Office.Done(await office.Campaigns.Do(campaign, Plan(office), OperationId.New(), office.Salma));
        var stranger = await office.Stranger();

        Assert.Null(await office.Campaigns.Read(campaign, stranger));
        Office.Refused<NothingHere>(await office.Campaigns.Do(campaign, new OpenCampaign(null), OperationId.New(), stranger));
    }

    private static async Task<CampaignPlan> See(Office office, CampaignId campaign, Asker asker) => (await office.Campaigns.Read(campaign, asker))!.File!.Plan;

    private static PlanCampaign Plan(Office office) =>
        new("Cold nights", OperationalDays.Of(office.Clock.MoroccoNow()), OperationalDays.Of(office.Clock.MoroccoNow()).AddDays(30), [], [], null, [], [], [], [], []);

    private static ChangeCampaign Changed(CampaignPlan plan) =>
        new(plan.Name, plan.From, plan.To, plan.Zone, plan.Programmes, plan.OpensAt, plan.Targets, plan.Stock, plan.Places, plan.Calls, plan.Kit);
}
