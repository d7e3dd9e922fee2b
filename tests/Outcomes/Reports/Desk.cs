using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Reports;
using SocialWatch.Outcomes;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;
using SocialWatch.Web;

namespace SocialWatch.Tests.Outcomes.Reports;

/// <summary>The desk that makes reports, over a world of the tests.</summary>
internal static class Desk
{
    public static Words Words { get; } = new([typeof(OutcomesSetup).Assembly], NullLogger<Words>.Instance);

    public static Dates Dates { get; } = new(Words);

    public static ReportDesk Of(TestWorld world) => new(
        world.Services.GetRequiredService<IDbContextFactory<JournalDb>>(), world.Services.GetRequiredService<ICellDirectory>(), TestProgramme.Installed, new ActChoices(TestProgramme.Installed, Words), world.Clock, Words, Dates);

    public static async Task<Prepared> Prepare(TestWorld world, DateOnly from, DateOnly to, string? programme = null, Guid? campaign = null, Asker? asker = null)
    {
        var desk = Of(world);
        return await desk.Prepare((await desk.Find(asker ?? world.Asker, from, to, programme, campaign))!);
    }

    public static async Task<(Guid Id, OutcomeReport Told)> Publish(TestWorld world, DateOnly from, DateOnly to, string? programme = null, Guid? campaign = null, Asker? asker = null)
    {
        var prepared = await Prepare(world, from, to, programme, campaign, asker);
        var (id, told) = (ReportId.New(), prepared.Told);
        TestWorld.Must(await world.Services.GetRequiredService<IOutcomeReports>().Do(
            id, new PublishReport(told.ToText(), told.Programme, prepared.Subject.IsSecret, told.Campaign, prepared.Subject.Scope.Campaign?.Name, told.From, told.To, told.Provisional), OperationId.New(), asker ?? world.Asker));
        return (id.Value, told);
    }

    public static int? Number(this OutcomeReport report, string id) => report.Lines.SingleOrDefault(line => line.Id == id)?.Now.Number;

    public static (int? Now, int? Before) Both(this OutcomeReport report, string id) => report.Lines.SingleOrDefault(line => line.Id == id) is { } line ? (line.Now.Number, line.Before.Number) : (null, null);
}
