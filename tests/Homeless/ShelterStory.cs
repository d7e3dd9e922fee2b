namespace SocialWatch.Tests.Homeless;

/// <summary>What the stories about shelter begin with.</summary>
internal static class ShelterStory
{
    public static readonly ActId Entry = Story.Act(1);

    public static readonly ShelterEntered Entered = new(Entry, Story.DarAlAmal, ShelterKinds.Ordinary, Story.Evening.AddDays(-3));

    public static readonly EnterShelter Enter = new(Entry, Story.DarAlAmal, ShelterKinds.Ordinary, Story.Evening);

    public static readonly LeaveShelter GoHome = new(Entry, Story.Evening, "way-found", "family", Note: null);

    public static readonly ShelterLeft WentHome = new(Entry, Story.Evening, "way-found", "family", Note: null);

    public static ActRecorded Counted(ActId act, string kind, DateTimeOffset at, ActAnswer answer = ActAnswer.Accepted, CentreId? centre = null) =>
        new(act, kind, Approach.SocioCommunity, answer, Quantity: 1, at, Commune: null, Place: null, Round: null, centre, Note: null);
}
