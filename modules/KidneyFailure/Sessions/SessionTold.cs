using SocialWatch.Kernel;
using SocialWatch.KidneyFailure.Facts;

namespace SocialWatch.KidneyFailure.Sessions;

[EventName("kidney-failure.session-recorded.v1")]
internal sealed record SessionRecorded(
    ActId Act, DateOnly On, [property: WordKey("kidney-failure.session")] string Session, [property: WordKey("kidney-failure.missed-why")] string? Why,
    [property: Sealed, Narrative] string? Note) : DialysisEvent, ICounted;

/// <summary>That day has its session already, told otherwise.</summary>
internal sealed record DialysisToldThatDay(DateOnly Day) : Refusal;

internal sealed record WhyMissedNotSaid : Refusal;

internal static class SessionFacts
{
    public const string Done = "done";
    public const string Missed = "missed";

    // Between two sessions of a rhythm of three lie at most three days; after more the patient is in danger.
    public const int MostDaysWithout = 3;

    public const int Week = 7;

    public static SessionRecorded? SessionOn(this DialysisFacts own, DateOnly day) => own.All<SessionRecorded>().FirstOrDefault(session => session.On == day);

    public static SessionRecorded? LastDone(this DialysisFacts own) => own.All<SessionRecorded>().Where(session => session.Session == Done).MaxBy(session => session.On);

    /// <summary>Sessions done in the seven days that end with this one.</summary>
    public static int DoneInWeekTo(this DialysisFacts own, DateOnly today) =>
        own.All<SessionRecorded>().Count(session => session.Session == Done && session.On <= today && session.On > today.AddDays(-Week));
}
