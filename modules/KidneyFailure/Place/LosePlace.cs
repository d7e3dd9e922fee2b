using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.KidneyFailure.Facts;

namespace SocialWatch.KidneyFailure.Place;

/// <summary>The place is lost or given up, for good or for bad reasons. It is named, so that a late phone never ends the next one.</summary>
[CommandName("kidney-failure.lose-place.v1")]
internal sealed record LosePlace(
    ActId Place, DateOnly On,
    [property: OneOf("kidney-failure.place-lost-why", "centre-closed", "too-far", "money", "moved", "other-rhythm", "absent", PlaceFacts.Transplanted)] string Why,
    [property: Typed(500)] string? Note) : ProgrammeCommand<DialysisFacts>
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DialysisFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var lost = new PlaceLost(Place, On, Why, Note);

        return own.All<PlaceGranted>().FirstOrDefault(one => one.Act == Place) switch
        {
            null => Refuse(new NoSuchDialysisPlace()),
            _ when own.LossOf(Place) is { } earlier => earlier == lost ? AlreadyDone : Refuse(new DialysisPlaceLostDifferently(earlier.On)),
            { On: var since } when On < since => Refuse(new BeforeDialysisPlace(since)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => Accept(lost),
        };
    }
}
