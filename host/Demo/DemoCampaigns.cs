using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Host.Demo;

/// <summary>Two campaigns of the demo: one that has gone on for three weeks, and one that waits for a cold alert.</summary>
internal static class DemoCampaigns
{
    private const int DaysSoFar = 20;

    public static IReadOnlyList<DemoStep> Of(ProgrammeBook book, DateTimeOffset end)
    {
        var (first, dispatcher) = (DateOnly.FromDateTime(end.DateTime).AddDays(-DaysSoFar), DemoCast.AskerOf("dispatcher"));
        var (warm, cold, at) = (new CampaignId(DemoCast.Id(11, 1)), new CampaignId(DemoCast.Id(11, 2)), end.AddDays(-DaysSoFar).AddHours(9));
        List<DemoStep> steps = [
            Step(warm, Plan("ليالي دافئة", first, first.AddDays(60), opensAt: null, book), dispatcher, at),
            Step(warm, new OpenCampaign(Because: null), dispatcher, at),
            Step(cold, Plan("موجة البرد", first, first.AddDays(120), AlertLevel.Orange, book), dispatcher, at),
            Step(warm, new AnswerCall(DemoCast.AskerOf("volunteer").Worker, CallAnswer.Comes), dispatcher, at.AddHours(1)),
            Step(warm, new MoveStock(new StockMoveId(DemoCast.Id(13, 0)), StockMovement.Received, KitItem.Blankets, 60, Round: null), dispatcher, at.AddDays(3)),
        ];

        for (var (night, move) = (DemoNights.Nights, 1); night > 1; night--, move++)
        {
            var nine = DemoNights.NineOf(end, night);
            var round = new RoundId(DemoNights.RoundOf(nine));
            steps.Add(Step(warm, new MoveStock(new StockMoveId(DemoCast.Id(13, move)), StockMovement.Issued, KitItem.Blankets, 12, round), dispatcher, nine.AddMinutes(-30)));
            steps.Add(Step(warm, new MoveStock(new StockMoveId(DemoCast.Id(13, move + 100)), StockMovement.Returned, KitItem.Blankets, 12, round), dispatcher, nine.AddHours(4)));
        }

        return [.. steps.Select((step, number) => step with { Operation = new OperationId(DemoCast.Id(12, number)) })];
    }

    private static PlanCampaign Plan(string name, DateOnly from, DateOnly to, AlertLevel? opensAt, ProgrammeBook book) => new(
        name, from, to, [], [], opensAt, [.. Targets(book)], [new KitCount(KitItem.Blankets, 200), new KitCount(KitItem.Mattresses, 40)],
        [.. DemoCast.Centres.Take(1).Select(centre => new ExtraPlaces(centre.Centre, 12))], [DemoCast.AskerOf("volunteer").Worker, DemoCast.AskerOf("volunteer2").Worker],
        [new KitCount(KitItem.Meals, 40), new KitCount(KitItem.Blankets, 12)]);

    // What its rounds do under a street lamp, whatever the modules call it.
    private static IEnumerable<CampaignTarget> Targets(ProgrammeBook book) => DemoNights.RulesOfTheStreet(book) is { } rules
        ? DemoNights.KindsOf(rules).Take(2).Select(kind => new CampaignTarget(rules.Id, kind, 120))
        : [];

    private static DemoStep Step(CampaignId campaign, CampaignCommand command, Asker asker, DateTimeOffset at) => new(campaign.Value, command, default, asker, at);
}
