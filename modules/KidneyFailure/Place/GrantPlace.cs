using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.KidneyFailure.Facts;
using SocialWatch.KidneyFailure.Programme;

namespace SocialWatch.KidneyFailure.Place;

/// <summary>A centre gives the patient a place, with one to three days a week. Another rhythm is another place: the former one is ended first.</summary>
[CommandName("kidney-failure.grant-place.v1")]
internal sealed record GrantPlace(
    ActId Act, DateOnly On, [property: OfTheCell] CentreId Centre,
    [property: OneOf(Weekdays.Words, Weekdays.Monday, Weekdays.Tuesday, Weekdays.Wednesday, Weekdays.Thursday, Weekdays.Friday, Weekdays.Saturday, Weekdays.Sunday)] string FirstDay,
    [property: OneOf(Weekdays.Words, Weekdays.Monday, Weekdays.Tuesday, Weekdays.Wednesday, Weekdays.Thursday, Weekdays.Friday, Weekdays.Saturday, Weekdays.Sunday)] string? SecondDay,
    [property: OneOf(Weekdays.Words, Weekdays.Monday, Weekdays.Tuesday, Weekdays.Wednesday, Weekdays.Thursday, Weekdays.Friday, Weekdays.Saturday, Weekdays.Sunday)] string? ThirdDay) : CountedCommand<DialysisFacts>(Act)
{
    protected override CountedFact Tells(DialysisFacts own) => new(new PlaceGranted(Act, On, Centre, FirstDay, SecondDay, ThirdDay), Acts.PlaceGranted, On);

    protected override CentreId? InCentre => Centre;

    protected override Refusal? Against(LifeProject.Open open, DialysisFacts own, ProgrammeRules rules) =>
        own.Place() is { } place ? new DialysisPlaceHeld(place.On)
        : FirstDay == SecondDay || FirstDay == ThirdDay || (SecondDay is not null && SecondDay == ThirdDay) ? new DialysisDayTwice()
        : null;
}
