using System.Collections.Immutable;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.Campaigns;

/// <summary>What a campaign wants to reach: so much of one act. What is counted is the quantity: forty meals in one line are forty.</summary>
public sealed record CampaignTarget([property: Typed(100)] string Programme, [property: Typed(100)] string Kind, [property: Between(1, CampaignPlan.Most)] int Number);

/// <summary>So many of one thing.</summary>
public sealed record KitCount(KitItem Item, [property: Between(1, CampaignPlan.Most)] int Count);

/// <summary>Beds a centre puts up for the campaign, beside those it always has.</summary>
public sealed record ExtraPlaces([property: OfTheCell] CentreId Centre, [property: Between(1, StatePlaces.Most)] int Places);

/// <summary>How a campaign is planned. Two are equal when they say the same.</summary>
/// <param name="Name">Of the campaign, not of a person: in clear.</param>
/// <param name="From">The first operational day.</param>
/// <param name="To">The last one.</param>
/// <param name="Zone">The communes it is about; none: the whole cell.</param>
/// <param name="Programmes">Whose acts are its acts; none: all.</param>
/// <param name="OpensAt">The cold alert at which the program opens it; null when somebody opens it.</param>
/// <param name="Stock">What stands ready when it begins.</param>
/// <param name="Places">The beds that open with it.</param>
/// <param name="Calls">Who is rung up when it opens.</param>
/// <param name="Kit">What each of its rounds takes along.</param>
public sealed record CampaignPlan(
    string Name, DateOnly From, DateOnly To, ImmutableArray<string> Zone, ImmutableArray<string> Programmes, AlertLevel? OpensAt, ImmutableArray<CampaignTarget> Targets,
    ImmutableArray<KitCount> Stock, ImmutableArray<ExtraPlaces> Places, ImmutableArray<WorkerId> Calls, ImmutableArray<KitCount> Kit)
{
    // A province's whole winter; more is a slip of the finger.
    public const int Most = 100_000;

    /// <summary>What it names, also as a target, that is known to its team alone. Said here, so that it holds where the module is gone.</summary>
    public ImmutableArray<string> Secret { get; init; } = [];

    public int StockOf(KitItem item) => Stock.Where(one => one.Item == item).Sum(one => one.Count);

    /// <summary>The plan without what the asker may not know of.</summary>
    public CampaignPlan SeenBy(Asker asker, ProgrammeBook book)
    {
        var hidden = HiddenFrom(asker, book);
        return hidden.IsEmpty ? this : this with
        {
            Programmes = Programmes.RemoveAll(hidden.Contains), Secret = Secret.RemoveAll(hidden.Contains), Targets = Targets.RemoveAll(target => hidden.Contains(target.Programme)),
        };
    }

    /// <summary>What it names of which the asker may not know: secret when it was named, or since.</summary>
    public ImmutableArray<string> HiddenFrom(Asker asker, ProgrammeBook book) => [
        .. Programmes.Concat(Targets.Select(target => target.Programme)).Distinct()
            .Where(programme => (Secret.Contains(programme) || book.Find(programme) is { IsSecret: true }) && !asker.IsInTeamOf(programme))];

    public bool Equals(CampaignPlan? other) => other is not null
        && (Name, From, To, OpensAt) == (other.Name, other.From, other.To, other.OpensAt)
        && Same(Zone, other.Zone) && Same(Programmes, other.Programmes) && Same(Secret, other.Secret) && Same(Targets, other.Targets) && Same(Stock, other.Stock) && Same(Places, other.Places)
        && Same(Calls, other.Calls) && Same(Kit, other.Kit);

    public override int GetHashCode() => HashCode.Combine(Name, From, To, OpensAt);

    /// <summary>The same with every list there: one stored by hand, or by a stranger's program, may be missing.</summary>
    internal CampaignPlan Whole() => this with
    {
        Zone = Present(Zone), Programmes = Present(Programmes), Secret = Present(Secret), Targets = Present(Targets), Stock = Present(Stock), Places = Present(Places), Calls = Present(Calls), Kit = Present(Kit),
    };

    private static ImmutableArray<T> Present<T>(ImmutableArray<T> list) => list.IsDefault ? [] : list;

    private static bool Same<T>(ImmutableArray<T> one, ImmutableArray<T> other) => one.AsSpan().SequenceEqual(other.AsSpan());
}
