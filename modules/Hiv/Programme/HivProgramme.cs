using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Hiv.Programme;

/// <summary>Care without a break, rights, and a life beside the treatment. Ids are stored names: never reused with another meaning.</summary>
internal static class HivProgramme
{
    public const string Id = "hiv";

    public static ProgrammeRules Rules { get; } = new(
        Id,
        Categories: ["people-living-with-aids"],
        new Pathway(Stages.All, Moves.All),
        Acts.All,
        Needs.All,
        Outcomes.All,
        HivFacts.Nothing)
    {
        Indicators =
        [
            new("on-treatment", new Tally(TallyOf.People, Acts.MedicinesGiven)),
            new("received", new Tally(TallyOf.Acts, Acts.CentreReceived), Per: new Tally(TallyOf.Acts, Acts.CentreReferral)),
            new("appointments", new Tally(TallyOf.Acts, Acts.AppointmentKept)),
            new("mothers", new Tally(TallyOf.People, Acts.MotherAndChild)),
            new("rights", new Tally(TallyOf.Acts, "legal-aid", "non-discrimination-step", "rights-information")),
        ],
    };
}
