using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Board;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>One round: who goes, what it takes along, whom it met, what it leaves for the next crew.</summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class RoundModel(StreetDesk desk, TonightBoard board) : PageModel
{
    internal StreetNames Names => desk.Names;

    internal DateTimeOffset Now => desk.Now;

    internal WorkerId Me { get; private set; }

    internal Guid Id { get; private set; }

    internal Round State { get; private set; } = Round.Initial;

    internal Round.Planned Planned => State.AsPlanned!;

    internal RoundStatus Status => State switch
    {
        Round.UnderWay => RoundStatus.UnderWay,
        Round.Closed => RoundStatus.Closed,
        Round.Cancelled => RoundStatus.Cancelled,
        _ => RoundStatus.Planned,
    };

    internal Kit Kit => State.Gone?.Kit ?? Planned.Kit;

    internal IReadOnlyList<BoardSignal> Signals { get; private set; } = [];

    /// <summary>Whom a round that has not gone yet cannot take along.</summary>
    internal IReadOnlyList<WorkerId> Untrained => State is Round.Planned planned ? [.. planned.Crew.Where(worker => !State.Cell.IsTrained(worker, planned.Day))] : [];

    internal IReadOnlyList<HandOverItem> HandOver => [.. State.Gone!.HandOver.Items.Values.OrderBy(item => item.ReadBy is not null).ThenByDescending(item => item.Left.Urgent)];

    internal IReadOnlyList<Encounter> Encounters => [.. (State.Gone?.Encounters.Values ?? []).OrderByDescending(one => one.Met.At)];

    /// <summary>Different people by name.</summary>
    internal int Named { get; private set; }

    /// <summary>People nobody named: how many were met, which is not how many different ones.</summary>
    internal int Nameless => State.Gone!.Encounters.Values.Where(one => one is { Withdrawn: false, As: null }).Sum(one => one.Met.People);

    internal int Acts { get; private set; }

    /// <summary>Campaigns this round is of that have a kit for each of their rounds, while it can still be loaded.</summary>
    internal IReadOnlyList<CampaignRow> Campaigns { get; private set; } = [];

    internal string? LedgerAddress => User.May(Permission.AccompanyPeople) ? $"/ledger?from={Planned.Day:yyyy-MM-dd}&to={Planned.Day:yyyy-MM-dd}" : null;

    internal string Title => Names.Words.Say("round.of-day", ("Day", Names.Dates.WithWeekday(Planned.Day)));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var asker = User.ToAsker()!;
        if (await desk.Street.Read(new RoundId(id), asker) is not { State: { AsPlanned: not null } round })
        {
            return NotFound();
        }

        (Id, State, Me) = (id, round, asker.Worker);
        Signals = round is Round.Planned or Round.UnderWay ? [.. (await board.Open(asker)).Where(signal => signal.Row.Round == id)] : [];
        await using var db = await desk.Rows.SeenBy(asker);
        var sums = await db.Acts.AsNoTracking()
            .Where(act => act.Round == id && act.Cell == asker.Cell.Value && !act.Withdrawn)
            .GroupBy(_ => 1)
            .Select(all => new { Acts = all.Count(), People = all.Where(act => act.Person != null).Select(act => act.Person).Distinct().Count() })
            .SingleOrDefaultAsync();
        Campaigns = round is Round.Planned or Round.UnderWay && User.May(Permission.Dispatch) ? await CampaignsOf(db, asker) : [];
        (Acts, Named) = (sums?.Acts ?? 0, sums?.People ?? 0);
        return Page();
    }

    private async Task<IReadOnlyList<CampaignRow>> CampaignsOf(JournalDb db, Asker asker)
    {
        var day = Planned.Day;
        var running = await db.Campaigns.AsNoTracking()
            .Where(row => row.Cell == asker.Cell.Value && row.Status == CampaignStatus.UnderWay && row.From <= day && row.To >= day && row.Kit != "").OrderBy(row => row.To).ToListAsync();
        return [.. running.Where(row => row.Communes.Count == 0 || row.Communes.Intersect(Planned.Plan.Zone.IsDefault ? [] : Planned.Plan.Zone).Any())];
    }

    internal bool Lacks((KitItem Item, int Count) proposed) => Kit.Of(proposed.Item).Taken < proposed.Count;

    internal string NameOf(PersonId person, string programme) => desk.People.NameOf(person, programme);
}
