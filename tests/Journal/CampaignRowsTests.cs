using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Journal;

public class CampaignRowsTests
{
    private static readonly DateOnly Today = new(2026, 7, 2);
    private static readonly CentreId Centre = new(Guid.CreateVersion7());
    private static readonly WorkerId Driss = WorkerId.New();

    private static readonly CampaignPlan Plan = new(
        "Cold nights", Today, Today.AddDays(60), ["Medina", "Souk"], ["winter-house", "refuge"], AlertLevel.Orange, [new CampaignTarget("winter-house", "meal", 700)], [new KitCount(KitItem.Blankets, 100)],
        [new ExtraPlaces(Centre, 12)], [Street.Salma, Driss], [new KitCount(KitItem.Blankets, 10)])
    { Secret = ["refuge"] };

    private static readonly CampaignRow Row = new()
    {
        Campaign = Guid.Empty, Cell = Street.Cell.Value, Name = "Cold nights", From = Today, To = Today.AddDays(60), Zone = "Medina\nSouk", Programmes = "winter-house", SecretProgrammes = "refuge",
        Status = CampaignStatus.Planned, OpensAt = AlertLevel.Orange, OpenedOn = null, ClosedOn = null, Places = $"{Centre.Value:N}:12", Kit = "Blankets:10", Calls = 2, NotReached = 2,
    };

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_row_says_what_happened_to_its_campaign(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        var open = Row with { Status = CampaignStatus.UnderWay, OpenedOn = Today };

        await Is(store, Row, new CampaignPlanned(Plan));
        await Is(store, open, new CampaignPlanned(Plan), new CampaignOpened(Today, AlertLevel.Orange));
        await Is(store, open with { NotReached = 1 }, new CampaignPlanned(Plan), new CampaignOpened(Today, null), new CallAnswered(Driss, CallAnswer.Cannot), new CallAnswered(Street.Salma, CallAnswer.NoAnswer));
        await Is(store, open with { Name = "Colder nights", Zone = "", Places = "", Kit = "", Calls = 0, NotReached = 0 },
            new CampaignPlanned(Plan), new CampaignOpened(Today, null), new CampaignChanged(Plan with { Name = "Colder nights", Zone = [], Places = [], Calls = [], Kit = [] }));
        await Is(store, open with { Status = CampaignStatus.Closed, ClosedOn = Today.AddDays(2) }, new CampaignPlanned(Plan), new CampaignOpened(Today, null), new CampaignClosed(Today.AddDays(2)));
        await Is(store, Row with { Status = CampaignStatus.Cancelled }, new CampaignPlanned(Plan), new CampaignCancelled("The winter is mild"));
    }

    [Fact]
    public void A_row_reads_as_it_was_planned()
    {
        Assert.Equal([(Centre, 12)], Row.ExtraPlaces);
        Assert.Equal([(KitItem.Blankets, 10)], Row.KitOfARound);
        Assert.Equal(["Medina", "Souk"], Row.Communes);
        Assert.Empty((Row with { Places = "", Kit = "" }).ExtraPlaces);
    }

    [Fact]
    public void It_runs_on_its_days_once_it_is_open()
    {
        var open = Row with { Status = CampaignStatus.UnderWay };
        Assert.True(open.RunsOn(Today) && open.RunsOn(Today.AddDays(60)));
        Assert.False(open.RunsOn(Today.AddDays(61)) || open.RunsOn(Today.AddDays(-1)) || Row.RunsOn(Today));
    }

    /// <summary>The events are stored, the rows are made from them, and this is the one.</summary>
    private static async Task Is(Store store, CampaignRow expected, params CampaignEvent[] events)
    {
        var (stream, operation) = (Guid.CreateVersion7(), OperationId.New());
        var key = await store.Keys.FindOrMake(stream);
        await store.Journal.Append(new Append(
            stream, 0, new OperationRow { Id = operation.Value, Fingerprint = new byte[32], Version = events.Length, At = Street.Evening.At },
            [.. events.Select((happened, i) => store.Journal.Encode(happened, "campaign", stream, i + 1, Street.Evening, operation, new PersonId(stream), key))], []));
        await store.Rebuild.Run(progress: null, CancellationToken.None);
        await using var db = await store.Journals.CreateDbContextAsync();

        Assert.Equal(expected with { Campaign = stream }, await db.Campaigns.AsNoTracking().SingleAsync(row => row.Campaign == stream));
    }
}
