using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.KidneyFailure.Facts;
using SocialWatch.Programmes;

namespace SocialWatch.KidneyFailure.Place;

[EventName("kidney-failure.place-asked.v1")]
internal sealed record PlaceAsked(ActId Act, DateOnly On, CentreId? Centre, [property: Sealed, Narrative] string? Note) : DialysisEvent, ICounted;

/// <summary>A place with the days of the week on which the patient comes; how many they are is the rhythm. The place is known by this act.</summary>
[EventName("kidney-failure.place-granted.v1")]
internal sealed record PlaceGranted(
    ActId Act, DateOnly On, CentreId Centre, [property: WordKey(Weekdays.Words)] string FirstDay, [property: WordKey(Weekdays.Words)] string? SecondDay,
    [property: WordKey(Weekdays.Words)] string? ThirdDay) : DialysisEvent, ICounted
{
    public int Rhythm => ((string?[])[FirstDay, SecondDay, ThirdDay]).Count(day => day is not null);
}

[EventName("kidney-failure.place-lost.v1")]
internal sealed record PlaceLost(ActId Place, DateOnly On, [property: WordKey("kidney-failure.place-lost-why")] string Why, [property: Sealed, Narrative] string? Note) : DialysisEvent;

internal sealed record DialysisPlaceHeld(DateOnly Since) : Refusal
{
    public override string SuppliedBy => ProgrammeForm.PanelOf<LosePlace>();
}

internal sealed record DialysisDayTwice : Refusal;

internal sealed record NoSuchDialysisPlace : Refusal
{
    public override string SuppliedBy => ProgrammeForm.PanelOf<GrantPlace>();
}

internal sealed record DialysisPlaceLostDifferently(DateOnly LostOn) : Refusal;

internal sealed record BeforeDialysisPlace(DateOnly Since) : Refusal;

/// <summary>Days of the week, as they are stored.</summary>
internal static class Weekdays
{
    public const string Words = "kidney-failure.weekday";
    public const string Monday = "monday";
    public const string Tuesday = "tuesday";
    public const string Wednesday = "wednesday";
    public const string Thursday = "thursday";
    public const string Friday = "friday";
    public const string Saturday = "saturday";
    public const string Sunday = "sunday";
}

internal static class PlaceFacts
{
    /// <summary>A kidney was given: no place is needed any more.</summary>
    public const string Transplanted = "transplanted";

    /// <summary>The place the patient has now.</summary>
    public static PlaceGranted? Place(this DialysisFacts own) => own.All<PlaceGranted>().LastOrDefault(place => own.LossOf(place.Act) is null);

    public static PlaceLost? LossOf(this DialysisFacts own, ActId place) => own.All<PlaceLost>().FirstOrDefault(lost => lost.Place == place);

    /// <summary>The last loss, while nothing came after it.</summary>
    public static PlaceLost? LastLoss(this DialysisFacts own) =>
        own.Place() is null && own.All<PlaceGranted>().LastOrDefault() is { } last ? own.LossOf(last.Act) : null;

    public static bool IsTransplanted(this DialysisFacts own) => own.LastLoss()?.Why == Transplanted;

    /// <summary>What was asked and has no place yet, since when: the first time it was asked counts.</summary>
    public static PlaceAsked? Waiting(this DialysisFacts own)
    {
        var settled = own.All<PlaceGranted>().Max(place => (DateOnly?)(own.LossOf(place.Act)?.On ?? place.On));
        return own.Place() is null && !own.IsTransplanted() ? own.All<PlaceAsked>().Where(asked => !(asked.On < settled)).MinBy(asked => asked.On) : null;
    }
}

/// <summary>The patient has a place, or a kidney. Without either nothing that is planned will hold.</summary>
internal sealed record DialysisAssured() : Requirement("dialysis-assured", ProgrammeForm.PanelOf<GrantPlace>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => own is DialysisFacts facts && (facts.Place() is not null || facts.IsTransplanted());
}
