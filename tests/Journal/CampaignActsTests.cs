using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Journal;

/// <summary>Campaigns overlap, and each act stays one line of the ledger.</summary>
public class CampaignActsTests
{
    private static readonly DateOnly First = new(2026, 11, 25);
    private static readonly string?[] Communes = ["Medina", "Souk", "Medina Jadida", null];
    private static readonly string[] Programmes = ["winter-house", "harbour", "refuge"];

    private static readonly CampaignRow Winter = new()
    {
        Campaign = Guid.CreateVersion7(), Cell = Street.Cell.Value, Name = "Cold nights", From = First, To = First.AddDays(10), Zone = "", Programmes = "", Status = CampaignStatus.UnderWay,
        OpensAt = null, OpenedOn = First, ClosedOn = null,
    };

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task All_campaigns_together_are_each_act_once_and_never_more_than_the_ledger(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await using var db = await store.Journals.CreateDbContextAsync();
        var chance = new Random(20261125);
        var acts = Enumerable.Range(0, 400).Select(_ => AnAct(chance)).ToList();
        db.AddRange(acts);
        await db.SaveChangesAsync();
        var doubled = 0;

        for (var time = 0; time < 60; time++)
        {
            var campaigns = Enumerable.Range(0, chance.Next(0, 6)).Select(_ => ACampaign(chance)).ToList();
            // Said again without the program: which acts belong to which campaign.
            var each = campaigns.Select(campaign => acts.Where(act => !act.Secret && Belongs(act, campaign)).Select(act => act.Act).ToHashSet()).ToList();
            var together = each.SelectMany(one => one).ToHashSet();
            doubled += each.Sum(one => one.Count) - together.Count;

            foreach (var (campaign, its) in campaigns.Zip(each))
            {
                Assert.Equal(its.Order(), (await db.Acts.Of(campaign).Select(act => act.Act).ToListAsync()).Order());
            }

            var found = await db.Acts.OfAny(campaigns).Select(act => new { act.Act, act.Quantity }).ToListAsync();
            Assert.Equal(together.Order(), found.Select(act => act.Act).Order());
            Assert.True(found.Count <= await db.Acts.CountAsync());
            Assert.Equal(acts.Where(act => together.Contains(act.Act)).Sum(act => act.Quantity), await db.Acts.OfAny(campaigns).SumAsync(act => act.Quantity));
        }

        // Otherwise nothing overlapped and nothing was shown.
        Assert.True(doubled > 200, $"{doubled} acts in two campaigns are too few to tell anything.");
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_secret_programme_s_acts_are_counted_for_its_team_alone_also_where_the_campaign_names_it(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await using var db = await store.Journals.CreateDbContextAsync();
        db.AddRange(AnAct() with { Programme = "winter-house" }, AnAct() with { Programme = "refuge", Secret = true });
        await db.SaveChangesAsync();
        var (all, named) = (Winter, Winter with { Programmes = "winter-house", SecretProgrammes = "refuge" });
        var outsider = new Asker(Street.Salma, Street.Cell, new HashSet<Permission>());

        Assert.Equal((1, 1), (await db.Acts.Of(all).CountAsync(), await db.Acts.Of(named).CountAsync()));
        Assert.Equal(["winter-house"], named.NamedFor(outsider));
        db.SeenBy(outsider with { Teams = ["refuge"] });
        Assert.Equal((2, 2), (await db.Acts.Of(all).CountAsync(), await db.Acts.Of(named).CountAsync()));
        Assert.Equal(["winter-house", "refuge"], named.NamedFor(outsider with { Teams = ["refuge"] }));
    }

    [Fact]
    public async Task What_nobody_noted_the_place_of_is_told_apart_and_only_where_there_is_a_zone()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        await using var db = await store.Journals.CreateDbContextAsync();
        db.AddRange(AnAct(), AnAct() with { Commune = null }, AnAct() with { Commune = null, Day = First.AddDays(-1) });
        await db.SaveChangesAsync();

        Assert.Equal((1, 1), (await db.Acts.Of(Winter with { Zone = "Medina" }).CountAsync(), await db.Acts.WithoutCommune(Winter with { Zone = "Medina" }).CountAsync()));
        Assert.Equal((2, 0), (await db.Acts.Of(Winter).CountAsync(), await db.Acts.WithoutCommune(Winter).CountAsync()));
    }

    [Fact]
    public void Its_days_are_those_it_was_open_when_an_alert_opens_it_and_end_when_it_is_closed()
    {
        var last = Winter.To;
        Assert.Equal((First, last), CampaignActs.DaysOf(Winter with { OpenedOn = First.AddDays(3) }));
        Assert.Equal((First, last), CampaignActs.DaysOf(Winter with { Status = CampaignStatus.Planned, OpenedOn = null }));
        Assert.Equal((First.AddDays(3), last), CampaignActs.DaysOf(Winter with { OpensAt = AlertLevel.Orange, OpenedOn = First.AddDays(3) }));
        Assert.Equal((First, First.AddDays(5)), CampaignActs.DaysOf(Winter with { Status = CampaignStatus.Closed, ClosedOn = First.AddDays(5) }));
        Assert.Equal((First, last), CampaignActs.DaysOf(Winter with { Status = CampaignStatus.Closed, ClosedOn = last.AddDays(9) }));
        Assert.All(
            new[] { Winter with { Status = CampaignStatus.Cancelled }, Winter with { OpensAt = AlertLevel.Orange, OpenedOn = null } },
            campaign => Assert.True(CampaignActs.DaysOf(campaign) is var (first, end) && first > end));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Rounds_signals_and_meetings_are_a_campaign_s_by_its_days_and_zone(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await using var db = await store.Journals.CreateDbContextAsync();
        db.AddRange(
            ARound("Medina Jadida\nSouk"), ARound("Medina\nSouk"), ARound("Souk\nMedina"), ARound("Medina") with { Status = RoundStatus.Cancelled }, ARound("Medina") with { Day = First.AddDays(11) }, ARound(""),
            ASignal("Medina"), ASignal("Medina") with { JoinedTo = Guid.CreateVersion7() }, ASignal("Souk"), AMeeting("Medina"), AMeeting(null), AMeeting("Medina") with { Programme = "harbour" });
        await db.SaveChangesAsync();
        var medina = Winter with { Zone = "Medina", Programmes = "winter-house" };

        Assert.Equal((2, 1, 1), (await db.Rounds.Of(medina).CountAsync(), await db.Signals.Of(medina).CountAsync(), await db.Encounters.Of(medina).CountAsync()));
        Assert.Equal((4, 2, 3), (await db.Rounds.Of(Winter).CountAsync(), await db.Signals.Of(Winter).CountAsync(), await db.Encounters.Of(Winter).CountAsync()));
    }

    private static bool Belongs(ActRow act, CampaignRow campaign) =>
        act.Day >= campaign.From && act.Day <= campaign.To && (campaign.ClosedOn is not { } closed || act.Day <= closed) && campaign.Status is not CampaignStatus.Cancelled
        && (campaign.OpensAt is null || (campaign.OpenedOn is { } opened && act.Day >= opened))
        && (campaign.Zone.Length == 0 || (act.Commune is not null && campaign.Zone.Split('\n').Contains(act.Commune)))
        && (campaign.Programmes.Length == 0 || campaign.Programmes.Split(' ').Contains(act.Programme));

    private static CampaignRow ACampaign(Random chance)
    {
        var from = First.AddDays(chance.Next(0, 12));
        return Winter with
        {
            Campaign = Guid.CreateVersion7(), From = from, To = from.AddDays(chance.Next(0, 12)), Status = (CampaignStatus)chance.Next(0, 4), OpensAt = chance.Next(4) == 0 ? AlertLevel.Orange : null,
            OpenedOn = chance.Next(4) == 0 ? null : from.AddDays(chance.Next(0, 4)), ClosedOn = chance.Next(4) == 0 ? from.AddDays(chance.Next(4, 14)) : null,
            Zone = string.Join('\n', Communes.OfType<string>().Where(_ => chance.Next(3) == 0)), Programmes = string.Join(' ', Programmes.Where(_ => chance.Next(3) == 0)),
        };
    }

    private static ActRow AnAct(Random chance) => AnAct() with
    {
        Programme = Programmes[chance.Next(3)], Secret = chance.Next(10) == 0, Quantity = chance.Next(1, 9), Day = First.AddDays(chance.Next(-2, 26)), Commune = Communes[chance.Next(4)],
    };

    private static ActRow AnAct() => new()
    {
        Stream = Guid.CreateVersion7(), Act = Guid.CreateVersion7(), Cell = Street.Cell.Value, LifeProject = null, Person = null, Encounter = null, Programme = "winter-house", Secret = false,
        Category = null, Stage = null, Kind = "meal", Approach = Approach.SocioCommunity, Answer = ActAnswer.Accepted, Quantity = 1, At = Street.Evening.At, Day = First, Commune = "Medina",
        Round = null, Centre = null, Worker = Street.Salma.Value, Withdrawn = false,
    };

    private static RoundRow ARound(string zone) => new()
    {
        Round = Guid.CreateVersion7(), Cell = Street.Cell.Value, Kind = RoundKind.Planned, Status = RoundStatus.Planned, Day = First, BeginsAt = Street.Evening.At, EndsAt = Street.Evening.At, Crew = "", Zone = zone,
        Programme = null, LastCommune = null, LastAt = null, Incidents = 0, IsKitUneven = false, IsHandOverClosed = false,
    };

    private static SignalRow ASignal(string commune) => new()
    {
        Signal = Guid.CreateVersion7(), Cell = Street.Cell.Value, IsOpen = true, Source = SignalSource.Patrol, Urgency = Urgency.Now, Commune = commune, People = 1, Sex = Sex.Male, Age = AgeBand.From60,
        RaisedAt = Street.Evening.At, Day = First, RaisedBy = Street.Salma.Value, Round = null, Worker = null, DispatchedBy = null, DispatchedAt = null, ArrivedAt = null, Outcome = null, SettledAt = null, JoinedTo = null,
    };

    private static EncounterRow AMeeting(string? commune) => new()
    {
        Round = Guid.CreateVersion7(), Encounter = Guid.CreateVersion7(), Cell = Street.Cell.Value, Programme = "winter-house", Secret = false, At = Street.Evening.At, Day = First, People = 2, Age = AgeBand.From60,
        Sex = Sex.Male, Commune = commune, Person = null, LifeProject = null, Withdrawn = false,
    };
}
