using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Street;
using SocialWatch.Web;

namespace SocialWatch.Street.Forms;

/// <summary>A campaign as it is typed: the same form plans it and changes it. A box left empty, or a nought, is nothing.</summary>
internal sealed class CampaignForm : StreetForm
{
    // Enough to add some without script; whoever wants more saves and opens the form again.
    private const int SpareTargets = 3;

    /// <summary>Chosen when the empty form is shown, so that sending it twice plans one campaign.</summary>
    public Guid Campaign { get; set; } = Guid.CreateVersion7();

    [Required, StringLength(100)]
    public string? Name { get; set; }

    [Required]
    public DateOnly? From { get; set; }

    [Required]
    public DateOnly? To { get; set; }

    public List<string>? Zone { get; set; } = [];

    public List<string>? Programmes { get; set; } = [];

    public AlertLevel? OpensAt { get; set; }

    public List<TargetBox>? Targets { get; set; } = [];

    public List<ItemBox>? Stock { get; set; } = [];

    public List<PlacesBox>? Places { get; set; } = [];

    public List<Guid>? Calls { get; set; } = [];

    public List<ItemBox>? Kit { get; set; } = [];

    /// <summary>As it stands; or the empty form, with a line for everything the cell could say.</summary>
    public static CampaignForm Of(CampaignPlan? plan, CellProfile cell) => new()
    {
        Name = plan?.Name,
        From = plan?.From,
        To = plan?.To,
        Zone = [.. plan?.Zone ?? []],
        Programmes = [.. plan?.Programmes ?? []],
        OpensAt = plan?.OpensAt,
        Targets = [.. (plan?.Targets ?? []).Select(target => new TargetBox { What = $"{target.Programme}/{target.Kind}", Number = target.Number }), .. Enumerable.Range(0, SpareTargets).Select(_ => new TargetBox())],
        Stock = Boxes(plan?.Stock ?? []),
        Places = [.. cell.Centres.OrderBy(centre => centre.Value, StringComparer.CurrentCulture).Select(centre => new PlacesBox
        {
            Centre = centre.Key.Value, Number = plan?.Places.FirstOrDefault(one => one.Centre == centre.Key)?.Places,
        })],
        Calls = [.. (plan?.Calls ?? []).Select(worker => worker.Value)],
        Kit = Boxes(plan?.Kit ?? []),
    };

    public PlanCampaign ToPlan() => new(
        Text(Name), From.GetValueOrDefault(), To.GetValueOrDefault(), [.. Zone ?? []], [.. Programmes ?? []], OpensAt, TargetsTyped, Counts(Stock), PlacesTyped, CallsTyped, Counts(Kit));

    public ChangeCampaign ToChange() => new(
        Text(Name), From.GetValueOrDefault(), To.GetValueOrDefault(), [.. Zone ?? []], [.. Programmes ?? []], OpensAt, TargetsTyped, Counts(Stock), PlacesTyped, CallsTyped, Counts(Kit));

    private ImmutableArray<CampaignTarget> TargetsTyped => [.. (Targets ?? []).Where(box => box.IsFilled).Select(box => box.ToTarget())];

    private ImmutableArray<ExtraPlaces> PlacesTyped => [.. (Places ?? []).Where(box => box.Number is not (null or 0)).Select(box => new ExtraPlaces(new CentreId(box.Centre), box.Number!.Value))];

    private ImmutableArray<WorkerId> CallsTyped => [.. (Calls ?? []).Select(worker => new WorkerId(worker))];

    private static List<ItemBox> Boxes(ImmutableArray<KitCount> counts) => [
        .. Enum.GetValues<KitItem>().Select(item => new ItemBox { Item = item, Number = counts.FirstOrDefault(one => one.Item == item)?.Count })];

    private static ImmutableArray<KitCount> Counts(List<ItemBox>? boxes) =>
        [.. (boxes ?? []).Where(box => box.Number is not (null or 0)).Select(box => new KitCount(box.Item, box.Number!.Value))];
}

/// <summary>So much of one act; both boxes or none.</summary>
internal sealed class TargetBox : IValidatableObject
{
    /// <summary>"programme/act".</summary>
    public string? What { get; set; }

    public int? Number { get; set; }

    /// <summary>A line that is begun needs both boxes.</summary>
    public bool IsBegun => !string.IsNullOrEmpty(What) || Number is not null;

    public bool IsFilled => !string.IsNullOrEmpty(What) && Number is not null;

    public CampaignTarget ToTarget()
    {
        var parts = What!.Split('/', 2);
        return new CampaignTarget(parts[0], parts.ElementAtOrDefault(1) ?? "", Number.GetValueOrDefault());
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => (string.IsNullOrEmpty(What), Number is null) switch
    {
        (true, false) => [FieldRules.Required(validationContext, [nameof(What)])],
        (false, true) => [FieldRules.Required(validationContext, [nameof(Number)])],
        _ => [],
    };
}

internal sealed class ItemBox
{
    public KitItem Item { get; set; }

    public int? Number { get; set; }
}

internal sealed class PlacesBox
{
    public Guid Centre { get; set; }

    public int? Number { get; set; }
}
