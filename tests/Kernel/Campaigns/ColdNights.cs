using System.Collections.Immutable;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Kernel.Cells;
using SocialWatch.Tests.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Campaigns;

/// <summary>A campaign for the cold nights of one winter, which waits for an orange alert.</summary>
internal static class ColdNights
{
    public static readonly StockMoveId Gift = new(new Guid("0198a000-0000-7000-8000-000000000701"));
    public static readonly StockMoveId Out = new(new Guid("0198a000-0000-7000-8000-000000000702"));
    public static readonly StockMoveId Back = new(new Guid("0198a000-0000-7000-8000-000000000703"));

    /// <summary>Known to its team alone.</summary>
    public static readonly ProgrammeRules Refuge = WinterHouse.Rules with { Id = "refuge", IsSecret = true };

    public static readonly CellProfile Cell = NightRound.Cell with
    {
        Book = new ProgrammeBook(WinterHouse.Book.Programmes.Add(Refuge.Id, Refuge)),
        Centres = ImmutableDictionary<CentreId, string>.Empty.Add(Someone.Centre, "House of the palm grove"),
        Alert = new ColdAlert(Ziz.Orange.Level, Ziz.Orange.Until!.Value),
    };

    public static readonly CampaignPlan Plan = new(
        "Cold nights", new DateOnly(2026, 11, 25), new DateOnly(2027, 1, 31), ["Medina"], ["winter-house"], AlertLevel.Orange, [new CampaignTarget("winter-house", "meal", 700)],
        [new KitCount(KitItem.Blankets, 100)], [new ExtraPlaces(Someone.Centre, 12)], [Someone.Driss], [new KitCount(KitItem.Blankets, 10)]);

    /// <summary>The secret programme is one of its own too.</summary>
    public static readonly CampaignPlan Changed = Plan with { To = new DateOnly(2027, 2, 28), Programmes = ["refuge", "winter-house"], Secret = ["refuge"], Zone = [] };

    public static readonly CampaignPlanned Planned = new(Plan);
    public static readonly CampaignOpened Opened = new(Someone.Today, AlertLevel.Orange);
    public static readonly CampaignClosed Closed = new(Someone.Today);
    public static readonly StockMoved Given = new(Gift, StockMovement.Received, KitItem.Blankets, 40, Round: null);
    public static readonly StockMoved Taken = new(Out, StockMovement.Issued, KitItem.Blankets, 30, NightRound.Id);
    public static readonly StockMoved Brought = new(Back, StockMovement.Returned, KitItem.Blankets, 20, NightRound.Id);
    public static readonly CampaignEvent[] Going = [Planned, Opened];

    public static readonly PlanCampaign Plans = new(Plan.Name, Plan.From, Plan.To, Plan.Zone, Plan.Programmes, Plan.OpensAt, Plan.Targets, Plan.Stock, Plan.Places, Plan.Calls, Plan.Kit);

    public static readonly ChangeCampaign Changes = new(
        Changed.Name, Changed.From, Changed.To, Changed.Zone, Changed.Programmes, Changed.OpensAt, Changed.Targets, Changed.Stock, Changed.Places, Changed.Calls, Changed.Kit);

    public static IReadOnlyList<(CampaignEvent[] Before, CampaignEvent Event)> Events { get; } = [
        ([], Planned),
        ([Planned], new CampaignChanged(Changed)),
        (Going, new CampaignChanged(Changed)),
        ([Planned], Opened),
        ([Planned], new CampaignCancelled("The winter is mild")),
        (Going, Closed),
        (Going, Taken),
        ([Planned], Given),
        ([.. Going, Taken, Closed], Brought),
        (Going, new CallAnswered(Someone.Driss, CallAnswer.Comes)),
    ];

    public static IReadOnlyList<CampaignCommand> Commands { get; } = [
        Plans, Changes, new OpenCampaign(AlertLevel.Orange), new CloseCampaign(), new CancelCampaign("The winter is mild"),
        new MoveStock(Out, StockMovement.Issued, KitItem.Blankets, 30, NightRound.Id), new AnswerCall(Someone.Driss, CallAnswer.Comes),
    ];
}
