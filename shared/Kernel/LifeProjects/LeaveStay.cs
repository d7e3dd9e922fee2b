using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The person leaves: why, and where to. The stay is named, so that a late phone never ends the next one.</summary>
[CommandName("life-project.leave-stay.v1")]
public sealed record LeaveStay(
    ActId Stay, DateOnly On, [property: Typed(100)] string Why, [property: Typed(100)] string? WhereTo, [property: Typed(2000)] string? Note) : StayCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) => open.StayOf(Stay) switch
    {
        _ when !LeavingReasons.All.Contains(Why) => Refuse(new NotOneOfThose(nameof(Why))),
        _ when WhereTo is not null && !Destinations.All.Contains(WhereTo) => Refuse(new NotOneOfThose(nameof(WhereTo))),
        null => Refuse(new NoSuchStay()),
        { Left: { } earlier } => earlier == Left ? AlreadyDone : Refuse(new StayLeftDifferently(earlier.On)),
        _ when NotYet(On, stamp) is { } fault => Refuse(fault),
        { Entered.On: var entered } when On < entered => Refuse(new BeforeEntering(entered)),
        _ when open.Nights.Keys.LastOrDefault() is var last && last >= On => Refuse(new NightCountedSince(last)),
        { Steps: var steps } when steps.Max(done => (DateOnly?)done.On) is { } last && last > On => Refuse(new StepDoneSince(last)),
        _ when WhereTo is null && Why != LeavingReasons.Died => Refuse(new WhereToIsMissing()),
        _ => Accept([Left, .. ProtocolClocks.StoppedByLeaving(open)]),
    };

    private StayLeft Left => new(Stay, On, Why, WhereTo, Note);
}
