using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.KidneyFailure.Facts;
using SocialWatch.KidneyFailure.Programme;

namespace SocialWatch.KidneyFailure.Sessions;

/// <summary>
/// A session took place that day, or was missed and somebody asked why. Two phones that tell the same day tell it once:
/// the day, not the act, decides.
/// </summary>
[CommandName("kidney-failure.record-session.v1")]
internal sealed record RecordSession(
    ActId Act, DateOnly On,
    [property: OneOf("kidney-failure.session", SessionFacts.Done, SessionFacts.Missed)] string Session,
    [property: OneOf("kidney-failure.missed-why", "transport", "money", "illness", "centre-closed", "own-wish", "not-known")] string? Why,
    [property: Typed(500)] string? Note) : CountedCommand<DialysisFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(DialysisFacts own) => new(
        new SessionRecorded(Act, On, Session, Session == SessionFacts.Missed ? Why : null, Note), Session == SessionFacts.Done ? Acts.DialysisSession : Acts.MissedSessionCall, On);

    protected override bool IsToldBefore(DialysisFacts own) => own.SessionOn(On) is { } earlier && (earlier with { Act = Act }).Equals(Tells(own).Happened);

    protected override Refusal? Against(LifeProject.Open open, DialysisFacts own, ProgrammeRules rules) =>
        own.SessionOn(On) is not null ? new DialysisToldThatDay(On)
        : Session == SessionFacts.Missed && Why is null ? new WhyMissedNotSaid()
        : null;
}
