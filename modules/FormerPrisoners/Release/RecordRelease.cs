using SocialWatch.FormerPrisoners.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Release;

/// <summary>
/// The door has opened. Whoever was being prepared is in the first days from that moment on: the file follows the
/// person, and no form holds it back.
/// </summary>
[CommandName("former-prisoners.record-release.v1")]
internal sealed record RecordRelease(
    ActId Act, DateTimeOffset At, [property: OneOf("former-prisoners.goes-to", "family", "own-home", "halfway-house", "friends", "street", "hospital", "not-known")] string GoesTo,
    [property: Typed(1000)] string? Note) : CountedCommand<FormerPrisonersFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(FormerPrisonersFacts own) => new(new PersonReleased(Act, At, GoesTo, Note), Acts.Release, At);

    protected override Refusal? Against(LifeProject.Open open, FormerPrisonersFacts own, ProgrammeRules rules) => own.Released is { } released ? new ReleasedAlready(released.On) : null;

    protected override IEnumerable<LifeProjectEvent> Follows(LifeProject.Open open, FormerPrisonersFacts own, ProgrammeRules rules) => [
        .. open.Clocks.GetValueOrDefault(Stages.ReleasePlan) is { CanBeMet: true } ? [new ClockStopped(Stages.ReleasePlan)] : Array.Empty<LifeProjectEvent>(),
        .. Stages.BeforeRelease.Contains(open.Stage) && rules.Pathway.Find(Stages.FirstDays) is { } firstDays ? FirstDays(firstDays, open, own, rules) : [],
    ];

    private IEnumerable<LifeProjectEvent> FirstDays(Stage stage, LifeProject.Open open, FormerPrisonersFacts own, ProgrammeRules rules)
    {
        // The two days run from the door, or from when the cell first heard of somebody who had been out before.
        var since = own.KnownSince is { } known && known > At ? known : At;

        return [new StageEntered(stage.Id), .. Clocks.Leaving(open.Stage, stage, open, rules, since), .. ContactMade(stage, open)];
    }

    // Whoever waited at the door wrote that down first.
    private IEnumerable<LifeProjectEvent> ContactMade(Stage stage, LifeProject.Open open) =>
        from rule in stage.Starts
        let contacts = open.Acts.Values.Where(act => !act.Withdrawn && act.Cycle == open.Cycle && act.AsRecorded.Answer is ActAnswer.Accepted && act.AsRecorded.At >= At && rule.MetBy.Contains(act.AsRecorded.Kind))
        where contacts.Any()
        select new ClockMet(rule.Id, contacts.Min(act => act.AsRecorded.At));
}

[EventName("former-prisoners.released.v1")]
internal sealed record PersonReleased(
    ActId Act, DateTimeOffset At, [property: WordKey("former-prisoners.goes-to")] string GoesTo, [property: Sealed, Narrative] string? Note) : Counted(Act, At)
{
    public DateOnly On => DateOnly.FromDateTime(At.DateTime);
}
