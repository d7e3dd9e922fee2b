using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>What a sentence about an event may need to know besides the event.</summary>
/// <param name="Rules">Null when the programme's module is not installed.</param>
internal sealed record Setting(string Programme, LifeProject.Open Project, ImmutableDictionary<CentreId, string> Centres, ProgrammeRules? Rules);

/// <summary>
/// An event as a sentence: "event.{record}" for those of the kernel, "{programme}.event.{record}" for a programme's own,
/// with every property of the event as a placeholder.
/// </summary>
internal sealed class EventWords(ProgrammeNames names, IWorkerNames workers)
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    private Words Words => names.Words;

    public string Of(LifeProjectEvent happened, Setting setting) => happened switch
    {
        LifeProjectOpened e => Say(e, ("Stage", names.Stage(setting.Programme, e.Stage)), ("Programme", names.Programme(e.Programme))),
        OpeningWithdrawn e => Say(e),
        AgeStated { IsMinor: true } => Words["event.AgeStated.minor"],
        AgeStated e => Say(e),
        StageEntered e => Say(e, ("Stage", names.Stage(setting.Programme, e.Stage))),
        ActRecorded e => Say(e, ("Act", names.Act(setting.Programme, e.Kind))),
        EncounterAttached e => Say(e, ("Acts", string.Join(Words["life-project.comma"], e.Acts.Select(act => names.Act(setting.Programme, act.Kind))))),
        EncounterDetached e => Say(e),
        ActWithdrawn e => Say(e, ("Act", ActOf(e.Act, setting))),
        NeedJudged e => Say(e, ("Need", names.Need(setting.Programme, e.Need)), ("Severity", Words[$"severity.{Kebab.Of(e.Severity)}"])),
        GoalSet e => Say(e, ("Wish", e.Wish), ("ReviewOn", e.ReviewOn)),
        GoalReached e => Say(e, ("Wish", WishOf(e.Goal, setting)), ("ReachedOn", e.ReachedOn)),
        GoalDropped e => Say(e, ("Wish", WishOf(e.Goal, setting))),
        GoalReopened e => Say(e, ("Wish", WishOf(e.Goal, setting))),
        TaskPlanned e => Say(e, ("What", e.What), ("DueOn", e.DueOn), ("Worker", workers.NameOf(e.Worker))),
        TaskDone e => Say(e, ("What", TaskOf(e.Task, setting))),
        TaskCancelled e => Say(e, ("What", TaskOf(e.Task, setting))),
        NoteWritten e => Say(e),
        ClockStarted e => Say(e, ("Clock", names.Clock(setting.Programme, e.Clock)), ("DueAt", MoroccoTime.Local(e.DueAt))),
        ClockMet e => Say(e, ("Clock", names.Clock(setting.Programme, e.Clock))),
        ClockPassed e => Say(e, ("Clock", names.Clock(setting.Programme, e.Clock))),
        ClockStopped e => Say(e, ("Clock", names.Clock(setting.Programme, e.Clock))),
        ClockResumed e => Say(e, ("Clock", names.Clock(setting.Programme, e.Clock))),
        ClockMoved e => Say(e, ("Clock", names.Clock(setting.Programme, e.Clock)), ("DueAt", MoroccoTime.Local(e.DueAt))),
        DocumentRecorded e => Say(e, ("Document", names.Document(setting.Programme, e.Document)), ("On", e.On)),
        OwnFieldAnswered e => Say(e, ("Field", names.Field(setting.Programme, e.Field)), ("Answer", names.Answer(setting.Programme, e.Field, e.Answer))),
        ConfigurationFollowed e => Say(e, ("Version", e.Version)),
        StayEntered e => Say(e, ("Kind", names.Stay(setting.Programme, e.Kind)), ("On", e.On)),
        NightSpent e => Say(e, ("Night", e.Night)),
        StayLeft e => Say(e, ("On", e.On), ("Why", Words[$"stay.leaving.{e.Why}"]), ("WhereTo", e.WhereTo is null ? null : Words[$"stay.where-to.{e.WhereTo}"])),
        StayRefused e => Say(e, ("Kind", names.Stay(setting.Programme, e.Kind)), ("On", e.On)),
        ProtocolStepDone e => Say(e, ("Step", names.ProtocolStep(setting.Programme, e.Step)), ("On", e.On)),
        ReferentNamed e => Say(e, ("Referent", workers.NameOf(e.Referent))),
        LifeProjectClosed e => Say(e, ("Outcome", names.Outcome(e.Outcome)), ("ClosedOn", e.ClosedOn)),
        ClosingWithdrawn e => Say(e),
        LifeProjectReopened e => Say(e, ("Stage", names.Stage(setting.Programme, e.Stage)), ("Cycle", e.Cycle)),
        EventOfAbsentModule e => Say(e),
        _ => OfProgramme(happened, setting),
    };

    /// <summary>What was told in somebody's own words: free text that stands under the sentence.</summary>
    public static string? TextOf(LifeProjectEvent happened) => string.Join('\n', PropertiesOf(happened.GetType())
        .Where(property => property.IsDefined(typeof(NarrativeAttribute)))
        .Select(property => (string?)property.GetValue(happened))
        .Where(text => !string.IsNullOrWhiteSpace(text))) is { Length: > 0 } told ? told : null;

    private string Say(LifeProjectEvent happened, params (string, object?)[] with) => Words.Say($"event.{happened.GetType().Name}", with);

    private string OfProgramme(LifeProjectEvent happened, Setting setting)
    {
        var type = happened.GetType();
        var key = $"{setting.Programme}.event.{type.Name}";
        if (!Words.Has(key))
        {
            return Words.Say("event.of-programme", ("Programme", names.Programme(setting.Programme)));
        }

        // Only what the sentence asks for: what it leaves out may have no words.
        var asked = WordsFile.Placeholders(Words[key]);
        return Words.Say(key, [.. PropertiesOf(type).Where(property => asked.Contains(property.Name)).Select(property => (property.Name, ValueOf(property, property.GetValue(happened), setting)))]);
    }

    private object? ValueOf(PropertyInfo property, object? value, Setting setting) => value switch
    {
        string name when property.GetCustomAttribute<WordKeyAttribute>() is { Prefix: var prefix } => Words[prefix.Length == 0 ? name : $"{prefix}.{name}"],
        WorkerId worker => workers.NameOf(worker),
        CentreId centre => setting.Centres.GetValueOrDefault(centre),
        DateTimeOffset moment => MoroccoTime.Local(moment),
        _ => names.Value(setting.Programme, value),
    };

    private static PropertyInfo[] PropertiesOf(Type type) =>
        Properties.GetOrAdd(type, static one => one.GetProperties(BindingFlags.Public | BindingFlags.Instance));

    private string ActOf(ActId act, Setting setting) =>
        setting.Project.Acts.TryGetValue(act, out var done) ? names.Act(setting.Programme, done.AsRecorded.Kind) : Words["life-project.absent.act"];

    private static string? WishOf(GoalId goal, Setting setting) => setting.Project.Goals.GetValueOrDefault(goal)?.AsAgreed.Wish;

    private static string? TaskOf(TaskId task, Setting setting) => setting.Project.Tasks.GetValueOrDefault(task)?.AsPlanned.What;
}
