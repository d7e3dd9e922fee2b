using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Grains;

public class CampaignWatchTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task An_alert_opens_the_campaign_that_waits_for_it_once(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var campaign = await Planned(office, AlertLevel.Orange);
        Assert.Equal(0, await Open(office));

        await Warn(office, AlertLevel.Red);
        Assert.Equal(1, await Open(office));
        Assert.Equal(0, await Open(office));

        Assert.Equal(new CampaignOpened(Today(office), AlertLevel.Red), (await office.Campaigns.Read(campaign, office.Salma))!.Opening);
        await using var db = await office.Rows();
        var row = await db.Campaigns.SingleAsync();
        Assert.Equal((CampaignStatus.UnderWay, Today(office)), (row.Status, row.OpenedOn));
        Assert.Single(await db.Events.Where(happened => happened.Name == "campaign.opened.v1").ToListAsync());
    }

    [Fact]
    public async Task An_alert_that_was_stated_first_opens_what_is_planned_afterwards()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        await Warn(office, AlertLevel.Orange);
        await Planned(office, AlertLevel.Yellow);

        Assert.Equal(1, await Open(office));
    }

    [Fact]
    public async Task What_waits_for_more_for_nothing_or_for_another_day_stays_planned()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        await Planned(office, AlertLevel.Red);
        await Planned(office, level: null);
        await Planned(office, AlertLevel.Orange, from: 1);
        await Planned(office, AlertLevel.Orange, from: -9, to: -1);
        await Warn(office, AlertLevel.Orange);

        Assert.Equal(0, await Open(office));
        // The first day of the third comes while the alert still holds.
        office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await Open(office));
    }

    [Fact]
    public async Task An_alert_that_is_over_or_was_taken_back_opens_nothing_and_closes_nothing()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var open = await Planned(office, AlertLevel.Orange);
        await Warn(office, AlertLevel.Orange);
        Assert.Equal(1, await Open(office));

        await Warn(office, AlertLevel.None);
        await Planned(office, AlertLevel.Orange);
        Assert.Equal(0, await Open(office));
        Assert.IsType<Campaign.UnderWay>(await office.Campaigns.Read(open, office.Salma));

        await Warn(office, AlertLevel.Orange);
        office.Clock.Advance(TimeSpan.FromDays(4));
        Assert.Equal(0, await Open(office));
    }

    [Fact]
    public async Task What_a_kill_left_closed_is_opened_by_the_next_program_and_by_only_one_of_two()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        for (var i = 0; i < 10; i++)
        {
            await Planned(office, AlertLevel.Orange);
        }

        // The alert is safe on disk; the program that took it never opened anything.
        await Warn(office, AlertLevel.Orange);
        await using var next = office.Beside();
        await using var another = office.Beside();
        await Task.WhenAll(Enumerable.Repeat(new[] { next, another }, 3).SelectMany(both => both).Select(one => Task.Run(() => Open(one))));

        await using var db = await next.Rows();
        Assert.Equal(10, await db.Campaigns.CountAsync(row => row.Status == CampaignStatus.UnderWay));
        Assert.Equal(10, await db.Events.CountAsync(row => row.Name == "campaign.opened.v1"));
    }

    [Fact]
    public async Task An_alert_of_another_cell_opens_nothing_here()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        await Planned(office, AlertLevel.Orange);
        var stranger = await office.Stranger();
        Office.Done(await office.Cells.Do(stranger.Cell.Value, new StateColdAlert(AlertLevel.Red, Today(office)), OperationId.New(), stranger));

        Assert.Equal(0, await Open(office));
    }

    private static DateOnly Today(Office office) => OperationalDays.Of(office.Clock.MoroccoNow());

    private static Task<int> Open(Office office) => office.CampaignWatch.OpenDue(CancellationToken.None);

    private static async Task Warn(Office office, AlertLevel level) => Office.Done(await office.Cells.Do(
        office.Salma.Cell.Value, new StateColdAlert(level, level is AlertLevel.None ? null : Today(office).AddDays(3)), OperationId.New(), office.Salma));

    private static async Task<CampaignId> Planned(Office office, AlertLevel? level, int from = 0, int to = 30)
    {
        var campaign = CampaignId.New();
        Office.Done(await office.Campaigns.Do(
            campaign, new PlanCampaign("Cold nights", Today(office).AddDays(from), Today(office).AddDays(to), [], [], level, [], [], [], [], []), OperationId.New(), office.Salma));
        return campaign;
    }
}
