using System.Collections.Immutable;
using SocialWatch.Hiv.Analyses;
using SocialWatch.Hiv.Appointments;
using SocialWatch.Hiv.Disclosure;
using SocialWatch.Hiv.Treatment;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Hiv;

/// <summary>What this programme alone knows of somebody. A new cycle goes on from it: a treatment does not begin anew with a file.</summary>
/// <param name="Disclosure">The latest wish; null when nobody asked yet.</param>
internal sealed record HivFacts(DisclosureWished? Disclosure) : ProgrammeFacts
{
    public static HivFacts Nothing { get; } = new(Disclosure: null);

    public ImmutableDictionary<ActId, TreatmentStarted> Starts { get; init; } = ImmutableDictionary<ActId, TreatmentStarted>.Empty;

    public ImmutableDictionary<ActId, MedicinesGiven> Medicines { get; init; } = ImmutableDictionary<ActId, MedicinesGiven>.Empty;

    /// <summary>By its day: the last word on a day counts.</summary>
    public ImmutableSortedDictionary<DateOnly, AppointmentRecorded> Appointments { get; init; } = ImmutableSortedDictionary<DateOnly, AppointmentRecorded>.Empty;

    public ImmutableSortedDictionary<DateOnly, AnalysisStated> Analyses { get; init; } = ImmutableSortedDictionary<DateOnly, AnalysisStated>.Empty;

    /// <summary>The file was reopened and nobody has said since how the treatment goes.</summary>
    public bool AskHowItGoes { get; init; }

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened switch
    {
        TreatmentStarted e => this with { Starts = Starts.SetItem(e.Act, e), AskHowItGoes = false },
        MedicinesGiven e => this with { Medicines = Medicines.SetItem(e.Act, e), AskHowItGoes = false },
        AppointmentRecorded e => this with { Appointments = Appointments.SetItem(e.On, e), AskHowItGoes = false },
        AnalysisStated e => this with { Analyses = Analyses.SetItem(e.On, e), AskHowItGoes = false },
        DisclosureWished e => this with { Disclosure = e },
        ActWithdrawn e => Without(e.Act),
        LifeProjectReopened => this with { AskHowItGoes = true },

        // Never throw here: one odd event in an old stream must not make a person's file unreadable.
        _ => this,
    };

    // Whoever withdraws the act withdraws what came with it, or the ledger and the facts would tell two stories.
    private HivFacts Without(ActId act) => this with
    {
        Starts = Starts.Remove(act),
        Medicines = Medicines.Remove(act),
        Appointments = Appointments.RemoveRange(Appointments.Where(one => one.Value.Act == act).Select(one => one.Key)),
    };
}
