using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.KidneyFailure.Facts;
using SocialWatch.KidneyFailure.Programme;

namespace SocialWatch.KidneyFailure.Place;

/// <summary>A dialysis place is asked for, in one centre or wherever there is one.</summary>
[CommandName("kidney-failure.ask-place.v1")]
internal sealed record AskPlace(ActId Act, DateOnly On, [property: OfTheCell] CentreId? Centre, [property: Typed(500)] string? Note) : CountedCommand<DialysisFacts>(Act)
{
    protected override CountedFact Tells(DialysisFacts own) => new(new PlaceAsked(Act, On, Centre, Note), Acts.PlaceAsked, On);

    protected override Refusal? Against(LifeProject.Open open, DialysisFacts own, ProgrammeRules rules) => own.Place() is { } place ? new DialysisPlaceHeld(place.On) : null;
}
