using System.Globalization;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Journal.ReadModels;

public enum CampaignStatus
{
    Planned,
    UnderWay,
    Closed,
    Cancelled,
}

/// <summary>A campaign at a glance. Which acts are its own is stored nowhere: <see cref="CampaignActs"/>.</summary>
public sealed record CampaignRow
{
    public required Guid Campaign { get; init; }

    public required Guid Cell { get; init; }

    public required string Name { get; init; }

    /// <summary>The first operational day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last one.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The communes, a line each; empty: the whole cell.</summary>
    public required string Zone { get; init; }

    /// <summary>Ids, a space between two; empty, and no secret ones either: all. Everybody may read these.</summary>
    public required string Programmes { get; init; }

    /// <summary>
    /// The programmes it names that are known to their teams alone. Only for choosing acts, which are behind the wall themselves:
    /// what is shown of it goes through <see cref="NamedFor"/>.
    /// </summary>
    public string SecretProgrammes { get; init; } = "";

    public required CampaignStatus Status { get; init; }

    public required AlertLevel? OpensAt { get; init; }

    public required DateOnly? OpenedOn { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    /// <summary>Beds that open with it: centre:count, a space between two.</summary>
    public string Places { get; init; } = "";

    /// <summary>What each of its rounds takes along: item:count, a space between two.</summary>
    public string Kit { get; init; } = "";

    /// <summary>How many are on its call list.</summary>
    public int Calls { get; init; }

    /// <summary>How many of them nobody has reached yet.</summary>
    public int NotReached { get; init; }

    public IReadOnlyList<string> Communes => Zone.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IEnumerable<(CentreId Centre, int Places)> ExtraPlaces => Pairs(Places).Select(pair => (new CentreId(Guid.Parse(pair.Name)), pair.Count));

    public IEnumerable<(KitItem Item, int Count)> KitOfARound => Pairs(Kit).Select(pair => (Enum.Parse<KitItem>(pair.Name), pair.Count));

    /// <summary>The programmes it names, as far as somebody may know of them; none: all.</summary>
    public IReadOnlyList<string> NamedFor(Asker asker) => [.. Split(Programmes), .. Split(SecretProgrammes).Where(asker.IsInTeamOf)];

    /// <summary>Whether it is one of its days: it counts, and its beds stand open.</summary>
    public bool RunsOn(DateOnly day) => Status is CampaignStatus.UnderWay && From <= day && day <= To;

    internal static IReadOnlyList<string> Split(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string Name, int Count)> Pairs(string text) =>
        Split(text).Select(pair => pair.Split(':')).Select(pair => (pair[0], int.Parse(pair[1], CultureInfo.InvariantCulture)));
}
