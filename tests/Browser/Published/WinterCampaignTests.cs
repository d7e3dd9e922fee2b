using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Journal.Storage;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Browser.Published;

/// <summary>The published winter campaign, entered through the product's own doors, comes out as it was published.</summary>
public sealed class WinterCampaignTests
{
    [Fact]
    public async Task What_was_entered_comes_out_as_it_was_published()
    {
        await using var house = await House.Start(Directory.CreateTempSubdirectory("sw-winter-").FullName, Path.Combine(TemplateModule.Host(), "modules"));
        var story = new WinterCampaign(house);
        await story.Tell();
        await using var db = await house.Services.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContextAsync();
        TestContext.Current.SendDiagnosticMessage($"WINTER {await db.Acts.CountAsync()} acts, {await db.People.CountAsync()} people, rounds {await db.Rounds.CountAsync()}");
        foreach (var g in await db.Acts.GroupBy(a => new { a.Programme, a.Kind }).Select(g => new { g.Key, N = g.Count(), Q = g.Sum(a => a.Quantity) }).ToListAsync())
        {
            TestContext.Current.SendDiagnosticMessage($"WINTER {g.Key} {g.N} {g.Q}");
        }
    }

    [Fact]
    public async Task Two()
    {
        await using var house = await House.Start(Directory.CreateTempSubdirectory("sw-two-").FullName, Path.Combine(TemplateModule.Host(), "modules"));
        var story = new TwoYears(house);
        var w = System.Diagnostics.Stopwatch.StartNew();
        await story.Tell();
        await using var db = await house.Services.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContextAsync();
        TestContext.Current.SendDiagnosticMessage($"TWO {w.Elapsed.TotalSeconds:N1} s {await db.Acts.CountAsync()} acts, {await db.People.CountAsync()} people, rounds {await db.Rounds.CountAsync()}");
    }
}
