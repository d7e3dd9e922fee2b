using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Programme;

namespace SocialWatch.MentalHealth.Crisis;

/// <summary>Somebody is met in a crisis: for whom it is dangerous, and who was called.</summary>
[CommandName("mental-health.record-crisis.v1")]
internal sealed record RecordCrisis(
    ActId Act, DateOnly On,
    [property: OneOf("mental-health.danger", CrisisFacts.NoDanger, "self", "others", "self-and-others")] string Danger,
    bool IsAgitated, bool RefusesHelp,
    [property: OneOf("mental-health.called", "not-needed", "family", "treating-doctor", "hospital", "civil-protection", "police", "gendarmerie", "local-authority")] string Called,
    [property: Typed(2000)] string? Note) : CountedCommand<CareFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(CareFacts own) => new(
        new CrisisRecorded(Act, On, Danger, IsAgitated, RefusesHelp, Called, Note), Acts.CrisisResponse, On);

    protected override Refusal? Against(LifeProject.Open open, CareFacts own, ProgrammeRules rules) => own.OpenCrisis() is { } crisis ? new CrisisIsOpen(crisis.On) : null;
}
