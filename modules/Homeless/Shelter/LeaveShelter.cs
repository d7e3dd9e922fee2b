using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Shelter;

/// <summary>The person leaves the shelter: why, and where to. The stay is named, so that a late phone never ends the next one.</summary>
[CommandName("homeless.leave-shelter.v1")]
internal sealed record LeaveShelter(
    ActId Stay, DateOnly On, [property: Typed(100)] string Why, [property: Typed(100)] string? WhereTo, [property: Typed(2000)] string? Note) : ShelterCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, HomelessFacts own, ProgrammeRules rules, Stamp stamp) => own.Find(Stay) switch
    {
        _ when !LeavingReasons.All.Contains(Why) => Refuse(new NotOneOfThose(nameof(Why))),
        _ when WhereTo is not null && !Destinations.All.Contains(WhereTo) => Refuse(new NotOneOfThose(nameof(WhereTo))),
        null => Refuse(new NoSuchStay()),
        { Left: { } earlier } => earlier == Left ? AlreadyDone : Refuse(new StayLeftDifferently(earlier.On)),
        _ when On > stamp.OperationalDay => Refuse(new InTheFuture()),
        { Entered.On: var entered } when On < entered => Refuse(new LeftBeforeEntering(entered)),
        _ when own.Nights.Keys.LastOrDefault() is var last && last >= On => Refuse(new NightCountedSince(last)),
        _ when WhereTo is null && Why != LeavingReasons.Died => Refuse(new WhereToIsMissing()),
        _ => Accept(Left),
    };

    private ShelterLeft Left => new(Stay, On, Why, WhereTo, Note);
}
