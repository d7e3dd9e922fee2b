namespace SocialWatch.Homeless;

/// <summary>The forms only this programme has, by the name others link to: what is missing can be supplied there.</summary>
internal static class Panels
{
    public const string EnterShelter = "enter-shelter";
    public const string RefuseShelter = "refuse-shelter";
    public const string RecordNight = "record-night";
    public const string LeaveShelter = "leave-shelter";
}
