using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

/// <summary>A campaign of the cold weeks in a cell at night, by real commands.</summary>
internal static class Winter
{
    public static readonly CentreId House = new(new Guid("0198a000-0000-7000-8000-0000000000c1"));

    public static ICampaigns Campaigns(this Night night) => night.World.Services.GetRequiredService<ICampaigns>();

    public static DateOnly Today(this Night night) => OperationalDays.Of(night.Now);

    /// <summary>Thirty days around today, in the whole cell and for all programmes.</summary>
    public static PlanCampaign Cold(this Night night) => new(
        "Cold nights", night.Today().AddDays(-10), night.Today().AddDays(20), [], [], null, [new CampaignTarget(TestProgramme.Id, TestProgramme.Meal, 100)], [new KitCount(KitItem.Blankets, 50)], [], [night.Karima],
        [new KitCount(KitItem.Blankets, 10)]);

    public static async Task<CampaignId> PlannedCampaign(this Night night, PlanCampaign? plan = null, Asker? by = null)
    {
        var campaign = CampaignId.New();
        TestWorld.Must(await night.Campaigns().Do(campaign, plan ?? night.Cold(), OperationId.New(), by ?? night.World.Asker));
        return campaign;
    }

    public static async Task<CampaignId> OpenCampaign(this Night night, PlanCampaign? plan = null, Asker? by = null)
    {
        var campaign = await night.PlannedCampaign(plan, by);
        await night.Do(campaign, new OpenCampaign(Because: null));
        return campaign;
    }

    public static async Task Do(this Night night, CampaignId campaign, CampaignCommand command) => TestWorld.Must(await night.Campaigns().Do(campaign, command, OperationId.New(), night.World.Asker));

    public static async Task<CampaignFile> See(this Night night, CampaignId campaign) => (await night.Campaigns().Read(campaign, night.World.Asker))!.File!;

    public static async Task Cell(this Night night, CellCommand command) =>
        TestWorld.Must(await night.World.Services.GetRequiredService<IAggregates<Cell, CellEvent>>().Do(night.World.Asker.Cell.Value, command, OperationId.New(), night.World.Asker));
}
