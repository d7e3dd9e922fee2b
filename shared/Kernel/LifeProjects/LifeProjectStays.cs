using System.Collections.Immutable;

namespace SocialWatch.Kernel.LifeProjects;

/// <content>Stays and the nights spent in them.</content>
public abstract partial record LifeProject
{
    public sealed partial record Open
    {
        /// <summary>In the order they were entered. At most the last is open.</summary>
        public ImmutableArray<Stay> Stays { get; init; } = [];

        /// <summary>By the evening each began.</summary>
        public ImmutableSortedDictionary<DateOnly, Night> Nights { get; init; } = ImmutableSortedDictionary<DateOnly, Night>.Empty;

        public ImmutableArray<StayRefused> RefusedStays { get; init; } = [];

        /// <summary>Where the person stays now.</summary>
        public Stay? CurrentStay => Stays.LastOrDefault(stay => stay.Left is null);

        public int NightsThisCycle => Nights.Values.Count(night => night.Cycle == Cycle);

        public Stay? StayOf(ActId entered) => Stays.FirstOrDefault(stay => stay.Id == entered);

        /// <summary>The stay during which that night was slept.</summary>
        public Stay? Covering(DateOnly night) => Stays.FirstOrDefault(stay => stay.Covers(night));

        /// <summary>The acts that count the nights of a stay: without the stay there were none.</summary>
        internal IEnumerable<ActId> NightsOf(ActId stay) => Nights.Values.Where(night => night.Stay == stay).Select(night => night.Act);

        internal Open With(ActId stay, Func<Stay, Stay> change) => this with { Stays = [.. Stays.Select(one => one.Id == stay ? change(one) : one)] };

        // Whoever withdraws the act withdraws what came with it, or the ledger and the stays would tell two stories.
        private Open WithoutStaysOf(ActId act) => this with
        {
            Stays = Stays.RemoveAll(stay => stay.Id == act),
            Nights = Nights.RemoveRange(Nights.Where(night => night.Value.Act == act || night.Value.Stay == act).Select(night => night.Key)),
            RefusedStays = RefusedStays.RemoveAll(refused => refused.Act == act),
        };
    }
}
