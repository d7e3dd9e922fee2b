using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Programmes;
using SocialWatch.Street.Campaigns;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Campaigns;

/// <summary>
/// A campaign while it goes on: its numbers so far, its stock, who was rung up. Each part comes again by itself; a request for
/// one part reads no other.
/// </summary>
[ForCampaignReaders]
[ResponseCache(NoStore = true)]
internal sealed class CampaignModel(StreetDesk desk, ICampaigns campaigns) : PageModel
{
    /// <summary>Those done most often stand on the page, the others in a panel that does not come again by itself.</summary>
    public const int MostKinds = 15;

    /// <summary>The one part that is wanted; all of them when none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Part { get; set; }

    internal StreetNames Names => desk.Names;

    internal Guid Id { get; private set; }

    internal DateTimeOffset Now { get; private set; }

    internal Campaign State { get; private set; } = Campaign.Initial;

    internal CampaignFile Its => State.File!;

    internal CampaignPlan Plan => Its.Plan;

    internal CampaignRow Row { get; private set; } = null!;

    /// <summary>Null when another part was asked for.</summary>
    internal CampaignNumbers? Numbers { get; private set; }

    internal bool IsOver => State is Campaign.UnderWay && OperationalDays.Of(Now) > Plan.To;

    /// <summary>Those on the list nobody reached yet come first.</summary>
    internal IReadOnlyList<(WorkerId Worker, CallAnswer? Said)> Calls => [
        .. Plan.Calls.Select(worker => (worker, Its.Calls.TryGetValue(worker, out var said) ? said : (CallAnswer?)null)).OrderBy(one => one.Item2 is not (null or CallAnswer.NoAnswer))];

    internal IReadOnlyList<string> Communes => Row.Communes;

    internal bool Wants(string part) => Part is null || Part == part;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var asker = User.ToAsker()!;
        if (await campaigns.Read(new CampaignId(id), asker) is not { File: not null } campaign)
        {
            return NotFound();
        }

        (Id, Now, State) = (id, desk.Now, campaign);
        await using var db = await desk.Rows.SeenBy(asker);
        Row = await db.Campaigns.AsNoTracking().SingleAsync(row => row.Campaign == id);
        Numbers = Wants("numbers") ? await CampaignNumbers.Of(db, Row, Now) : null;
        return Page();
    }

    /// <summary>A count of people, as the reader may know it.</summary>
    internal string People(int people) => User.MayCountPeople() ? Web.Numbers.Show(people)
        : ToldPeople.Of(people) is { } told ? Web.Numbers.Show(told)
        : Names.Words.Say("campaign.fewer-than", ("n", ToldPeople.Fewest));

    /// <summary>What was reached of a target: the quantity.</summary>
    internal long ReachedOf(CampaignTarget target) => Numbers?.Kinds.FirstOrDefault(kind => kind.Programme == target.Programme && kind.Kind == target.Kind)?.Quantity ?? 0;

    /// <summary>What the reader's own team adds to these numbers: the report, which everybody reads, is without it.</summary>
    internal IReadOnlyList<string> Kept => [.. (Numbers?.Kinds ?? []).Select(kind => kind.Programme).Distinct().Where(programme => State.Cell.Book.Find(programme) is { IsSecret: true })];

    internal string CentreName(CentreId centre) => State.Cell.Centres.GetValueOrDefault(centre) ?? "";
}
