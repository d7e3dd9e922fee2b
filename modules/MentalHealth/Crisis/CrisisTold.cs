using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.Programmes;

namespace SocialWatch.MentalHealth.Crisis;

/// <param name="Danger">For whom: nobody, the person, others, both.</param>
[EventName("mental-health.crisis-recorded.v1")]
internal sealed record CrisisRecorded(
    ActId Act, DateOnly On, [property: WordKey("mental-health.danger")] string Danger, bool IsAgitated, bool RefusesHelp,
    [property: WordKey("mental-health.called")] string Called, [property: Sealed, Narrative] string? Note) : CareEvent, ICounted;

/// <param name="Crisis">The act by which it was recorded.</param>
[EventName("mental-health.crisis-ended.v1")]
internal sealed record CrisisEnded(ActId Crisis, DateOnly On, [property: WordKey("mental-health.crisis-end")] string How) : CareEvent;

internal sealed record CrisisIsOpen(DateOnly Since) : Refusal
{
    public override string SuppliedBy => ProgrammeForm.PanelOf<EndCrisis>();
}

internal sealed record NoSuchCrisis : Refusal
{
    public override string SuppliedBy => ProgrammeForm.PanelOf<RecordCrisis>();
}

internal sealed record CrisisEndedDifferently(DateOnly EndedOn) : Refusal;

internal sealed record BeforeCrisis(DateOnly Since) : Refusal;

internal static class CrisisFacts
{
    public const string NoDanger = "nobody";

    /// <summary>The crisis that goes on; at most one.</summary>
    public static CrisisRecorded? OpenCrisis(this CareFacts own) => own.ThisCycle<CrisisRecorded>().LastOrDefault(crisis => own.EndOf(crisis.Act) is null);

    public static CrisisEnded? EndOf(this CareFacts own, ActId crisis) => own.ThisCycle<CrisisEnded>().FirstOrDefault(ended => ended.Crisis == crisis);
}

/// <summary>Nobody is said to be at home again in the middle of a crisis.</summary>
internal sealed record NoCrisis() : Requirement("no-crisis", ProgrammeForm.PanelOf<EndCrisis>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => (own as CareFacts)?.OpenCrisis() is null;
}
