using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Web;

namespace SocialWatch.Street.Forms;

/// <summary>What the form of a campaign offers to choose from, as the asker may know of it.</summary>
internal sealed record CampaignChoices(IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Programmes, IReadOnlyList<Choice> Levels, IReadOnlyList<Choice> Acts, IReadOnlyList<Choice> Colleagues)
{
    /// <param name="plan">As it stands: what it names stays on offer, also where the cell has switched it off since.</param>
    public static async Task<CampaignChoices> Of(StreetDesk desk, Asker asker, CellProfile cell, CampaignPlan? plan)
    {
        var words = desk.Names.Words;
        var known = cell.Book.Programmes.Values.Where(asker.MayKnowOf).Where(rules => rules.IsOn || plan?.Programmes.Contains(rules.Id) is true)
            .OrderBy(rules => words.Programme(rules.Id), StringComparer.CurrentCulture).ToList();
        return new CampaignChoices(
            StreetNames.Communes(cell),
            [.. known.Select(rules => new Choice(rules.Id, words.Programme(rules.Id)))],
            LevelsIn(words),
            [.. known.SelectMany(rules => rules.Acts.Select(act => new Choice($"{rules.Id}/{act.Id}", $"{words.Programme(rules.Id)}: {words.Act(rules.Id, act.Id)}")))],
            [.. (await desk.Workers.Of(asker.Cell)).Where(one => one.MeetsPeople).Select(one => new Choice(one.Id.Value.ToString(), one.Name, "user"))]);
    }

    public static IReadOnlyList<Choice> LevelsIn(Words words) => [.. Choice.Of<AlertLevel>(words, "alert-level").Where(choice => choice.Value != nameof(AlertLevel.None))];
}
