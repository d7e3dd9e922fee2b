using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>One thing done for or with the person, or offered and refused.</summary>
[CommandName("life-project.record-act.v1")]
public sealed record RecordAct(
    ActId Act, [property: Typed(100)] string Kind, ActAnswer Answer, int Quantity, DateTimeOffset At, [property: Typed(100), OfTheCell] string? Commune,
    [property: Typed(300)] string? Place, RoundId? Round, [property: OfTheCell] CentreId? Centre, [property: Typed(2000)] string? Note) : LifeProjectCommand
{
    // More than this in one line is a slip of the finger: the largest published count of one campaign is 700 meals.
    public const int MostAtOnce = 1000;

    // A phone's clock may be a little ahead of the server's.
    public static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    // Paper of many years may be written down; a year nobody's cell worked in was mistyped.
    public const int YearsBack = 15;

    /// <summary>Why it was done although a serving rule speaks against it; null while nobody was asked.</summary>
    [Typed(500)]
    public string? Despite { get; init; }

    public override Permission Needs => Permission.MeetPeople;

    public override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp) => state.Project switch
    {
        LifeProject.NotOpened => Refuse(new LifeProjectNotOpened()),
        LifeProject.Open open when state.Rules is { } rules => Decide(open, rules, stamp, done => Meets(done, open, rules)),
        // A phone may be heard of after the closing. What was done before it is counted, and presses no clock any more.
        LifeProject.Closed closed when closed.Last.Acts.ContainsKey(Act) || DateOnly.FromDateTime(At.DateTime) <= closed.On =>
            state.Rules is { } rules ? Decide(closed.Last, rules, stamp, _ => []) : Refuse(new ProgrammeNotInstalled(closed.Last.Opening.Programme)),
        LifeProject.Closed closed => Refuse(new LifeProjectAlreadyClosed(closed.On)),
        LifeProject.Open open => Refuse(new ProgrammeNotInstalled(open.Opening.Programme)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeRules rules, Stamp stamp, Func<ActRecorded, IEnumerable<LifeProjectEvent>> follow)
    {
        if (rules.ActAt(Kind, At) is not { } kind)
        {
            return Refuse(rules.OffSince.TryGetValue(Kind, out var since) ? new ActSwitchedOff(since) : new NoSuchAct());
        }

        if (kind.RecordedOn is { } panel)
        {
            return Refuse(new ActHasItsOwnForm($"{rules.Id}.act.{Kind}", panel));
        }

        var done = new ActRecorded(Act, Kind, kind.Approach, Answer, Quantity, At, Commune, Place, Round, Centre, Note) { Despite = Despite };

        return open switch
        {
            _ when open.Acts.TryGetValue(Act, out var earlier) => IsSame(earlier.AsRecorded, done) ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when Quantity is < 1 or > MostAtOnce => Refuse(new QuantityOutOfRange(MostAtOnce)),
            _ when At > stamp.At + ClockTolerance => Refuse(new InTheFuture()),
            _ when open.Opening.BornOn > DateOnly.FromDateTime(At.DateTime) => Refuse(new BeforeBirth()),
            _ when At.Year < stamp.At.Year - YearsBack => Refuse(new TooLongAgo(YearsBack)),
            _ when Despite is null && Answer is ActAnswer.Accepted && Against(open, rules) is { } warning => Refuse(warning),
            _ => Accept([done, .. follow(done)]),
        };
    }

    // Told again by a phone that was never asked for the reason.
    private static bool IsSame(ActRecorded earlier, ActRecorded done) => earlier == done || (done.Despite is null && earlier with { Despite = null } == done);

    private Refusal? Against(LifeProject.Open open, ProgrammeRules rules) =>
        rules.Servings.FirstOrDefault(rule => rule.Act == Kind)?.Against(Quantity, At, [.. open.Served(Kind)], $"{rules.Id}.act.{Kind}");

    private static IEnumerable<LifeProjectEvent> Meets(ActRecorded done, LifeProject.Open open, ProgrammeRules rules) =>
        done.Answer is ActAnswer.Accepted ? Clocks.MetBy(done.Kind, done.At, open, rules) : [];
}
