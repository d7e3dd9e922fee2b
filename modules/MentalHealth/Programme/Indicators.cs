using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.MentalHealth.Programme;

/// <summary>The numbers this programme is judged by.</summary>
internal static class Indicators
{
    private static readonly Tally Admissions = new(TallyOf.Stays, Stays.Wards);

    public static ImmutableArray<Indicator> All { get; } =
    [
        new("crises", new Tally(TallyOf.Acts, Acts.CrisisResponse)),
        new("admissions", Admissions),
        new("own-will", new Tally(TallyOf.Stays, Stays.Voluntary), Per: Admissions),
        new("planned-discharges", new Tally(TallyOf.Acts, Acts.DischargePlan), Per: Admissions),
        new("treated", new Tally(TallyOf.People, Acts.MedicinesGiven, Acts.InjectionGiven)),
    ];
}
