using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>One line of the timeline, ready to be written.</summary>
/// <param name="Withdraw">The act that may still be withdrawn here.</param>
/// <param name="Details">Short facts beside the sentence: quantity, place, centre.</param>
internal sealed record StoryLine(
    DateTimeOffset When, string Sentence, string Icon, string Who, string? Text, IReadOnlyList<string> Details, bool WasRefused, bool IsWithdrawn, Guid? Withdraw)
{
    /// <summary>What the program notes by itself stands back behind what people did.</summary>
    public bool IsQuiet => Icon == Clock;

    internal const string Clock = "clock";
}

/// <summary>All that happened, the newest first. An act stands where it was done, not where it was written down.</summary>
internal static class Story
{
    // Forms give hours and minutes: within a minute things stand as they were written down.
    public static IReadOnlyList<Recorded<LifeProjectEvent>> NewestFirst(IReadOnlyList<Recorded<LifeProjectEvent>> history, int most) =>
        [.. history.OrderByDescending(recorded => WhenOf(recorded).UtcTicks / TimeSpan.TicksPerMinute).ThenByDescending(recorded => recorded.Version).Take(most)];

    public static StoryLine LineOf(Recorded<LifeProjectEvent> recorded, Setting setting, EventWords events, IWorkerNames workers)
    {
        var act = recorded.Event as ActRecorded;
        var withdrawn = CountedBy(recorded.Event) is { } counted && setting.Project.Acts.TryGetValue(counted, out var done) && done.Withdrawn;
        return new StoryLine(
            WhenOf(recorded),
            events.Of(recorded.Event, setting),
            IconOf(recorded.Event),
            workers.NameOf(recorded.Stamp.Worker),
            EventWords.TextOf(recorded.Event),
            DetailsOf(recorded.Event, setting),
            act?.Answer is ActAnswer.Refused,
            withdrawn,
            act is null || withdrawn ? null : act.Act.Value);
    }

    private static DateTimeOffset WhenOf(Recorded<LifeProjectEvent> recorded) =>
        MoroccoTime.Local(recorded.Event switch
        {
            ActRecorded act => act.At,
            EncounterAttached met => met.At,
            StayEntered e => OperationalDays.MomentOf(e.On, recorded.Stamp),
            NightSpent e => OperationalDays.MomentOf(e.Night, recorded.Stamp),
            StayLeft e => OperationalDays.MomentOf(e.On, recorded.Stamp),
            StayRefused e => OperationalDays.MomentOf(e.On, recorded.Stamp),
            ProtocolStepDone e => OperationalDays.MomentOf(e.On, recorded.Stamp),
            _ => recorded.Stamp.At,
        });

    /// <summary>The act with which this stands and falls.</summary>
    private static ActId? CountedBy(LifeProjectEvent happened) => happened switch
    {
        ActRecorded e => e.Act,
        StayEntered e => e.Act,
        NightSpent e => e.Act,
        StayLeft e => e.Stay,
        StayRefused e => e.Act,
        ProtocolStepDone e => e.Stay,
        _ => null,
    };

    private static IReadOnlyList<string> DetailsOf(LifeProjectEvent happened, Setting setting) => happened switch
    {
        ActRecorded act =>
        [
            .. act.Quantity > 1 ? (string[])[$"× {act.Quantity.ToString(System.Globalization.CultureInfo.InvariantCulture)}"] : [],
            .. new[] { CentreOf(act.Centre, setting), act.Commune, act.Place }.OfType<string>(),
        ],
        EncounterAttached met => [.. new[] { met.Commune, met.Place }.OfType<string>()],
        // Whoever reads over a shoulder must not learn a hidden address here; of a kind nobody knows any more it may be one.
        StayEntered entered => [
            .. new[] { CentreOf(entered.Centre, setting), setting.Rules?.Stay(entered.Kind) is { IsHidden: false } ? entered.Place : null }.OfType<string>()],
        _ => [],
    };

    private static string? CentreOf(CentreId? centre, Setting setting) => centre is { } one ? setting.Centres.GetValueOrDefault(one) : null;

    private static string IconOf(LifeProjectEvent happened) => happened switch
    {
        ActRecorded { Approach: Approach.Legal } => "scale",
        ActRecorded { Approach: Approach.Medical } => "heart-pulse",
        ActRecorded { Approach: Approach.SocioCommunity } => "hand-heart",
        ActRecorded => "briefcase",
        EncounterAttached => "eye",
        ActWithdrawn or ClosingWithdrawn or EncounterDetached => "undo-2",
        NeedJudged => "list",
        GoalSet or GoalReached or GoalDropped or GoalReopened => "target",
        TaskPlanned or TaskDone or TaskCancelled => "circle-check",
        NoteWritten => "notebook-pen",
        ClockStarted or ClockMet or ClockPassed or ClockStopped or ClockResumed or ClockMoved => StoryLine.Clock,
        StayEntered => "bed-double",
        NightSpent => "moon",
        StayLeft => "log-out",
        StayRefused => "hand",
        ProtocolStepDone { Approach: Approach.Medical } => "stethoscope",
        ProtocolStepDone => "circle-check",
        ReferentNamed => "user",
        ConfigurationFollowed or OwnFieldAnswered => "list",
        DocumentRecorded => "circle-check",
        LifeProjectOpened or StageEntered or LifeProjectReopened => "route",
        LifeProjectClosed => "flag",
        _ => "circle-dot",
    };
}
