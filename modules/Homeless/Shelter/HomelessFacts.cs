using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Homeless.Shelter;

/// <summary>What this programme alone knows of a person's way: stays in shelters, nights under a roof, shelter refused.</summary>
internal sealed record HomelessFacts : ProgrammeFacts
{
    public int Cycle { get; init; } = 1;

    /// <summary>In the order they were entered. At most the last is open.</summary>
    public ImmutableArray<Stay> Stays { get; init; } = [];

    public ImmutableSortedDictionary<DateOnly, Night> Nights { get; init; } = ImmutableSortedDictionary<DateOnly, Night>.Empty;

    public ImmutableArray<ShelterRefused> Refusals { get; init; } = [];

    public Stay? Current => Stays.LastOrDefault(stay => stay.Left is null);

    public bool ShelteredThisCycle => Stays.Any(stay => stay.Cycle == Cycle);

    public int NightsThisCycle => Nights.Values.Count(night => night.Cycle == Cycle);

    public Stay? Find(ActId stay) => Stays.FirstOrDefault(one => one.Id == stay);

    /// <summary>The stay during which that night was slept.</summary>
    public Stay? Covering(DateOnly night) => Stays.FirstOrDefault(stay => stay.Covers(night));

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened switch
    {
        ShelterEntered e => this with { Stays = Stays.Add(new Stay(e, Cycle, Left: null)) },
        ShelterLeft e => this with { Stays = [.. Stays.Select(stay => stay.Id == e.Stay ? stay with { Left = e } : stay)] },
        NightSheltered e => this with { Nights = Nights.SetItem(e.Night, new Night(e.Act, Cycle)) },
        ShelterRefused e => this with { Refusals = Refusals.Add(e) },

        // Whoever withdraws the act withdraws what followed from it, or the ledger and the stays would tell two stories.
        ActWithdrawn e => Without(e.Act),
        LifeProjectReopened e => this with { Cycle = e.Cycle },

        // Never throw here: most events of a life project say nothing about shelter.
        _ => this,
    };

    /// <summary>A night was slept in a stay: without the stay there was no night.</summary>
    public override IEnumerable<ActId> RestingOn(ActId act) => Find(act) is { } stay
        ? Nights.Where(night => Covering(night.Key) == stay).Select(night => night.Value.Act)
        : [];

    private HomelessFacts Without(ActId act) => this with
    {
        Stays = Stays.RemoveAll(stay => stay.Id == act),
        Nights = Nights.RemoveRange(Nights.Where(night => night.Value.Act == act).Select(night => night.Key)),
        Refusals = Refusals.RemoveAll(refused => refused.Act == act),
    };
}
