using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Outcomes.Indicators;

namespace SocialWatch.Outcomes.Reports;

/// <summary>What a report is about and when it is made.</summary>
/// <param name="Eyes">For whom it is counted: nobody's team, or that of the one secret programme it is about.</param>
/// <param name="Kept">The programmes left out because who is in them is known to their team alone, in three languages.</param>
internal sealed record Subject(Scope Scope, CellProfile Cell, Asker Eyes, DateTimeOffset AsOf, bool IsSecret, Said? Kept)
{
    public Whose Whose => Whose.Of(Scope, IsSecret);

    public Scope Scope { get; init; } = Scope with { Now = Scope.Now.On(OperationalDays.Of(AsOf)) };

    public DateOnly Today => OperationalDays.Of(AsOf);

    /// <summary>Of days that have not begun there is nothing to tell, not even nought.</summary>
    public bool HasBegun => Scope.Now.From <= Today;

    /// <summary>While the last day lasts, or the campaign is not closed, the numbers still change.</summary>
    public bool IsProvisional => Today <= Scope.Now.To || Scope.Campaign is { Status: not (Journal.ReadModels.CampaignStatus.Closed or Journal.ReadModels.CampaignStatus.Cancelled) };
}
