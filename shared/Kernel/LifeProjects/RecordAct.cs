using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>One thing done for or with the person, or offered and refused.</summary>
[CommandName("life-project.record-act.v1")]
public sealed record RecordAct(
    ActId Act, [property: Typed(100)] string Kind, ActAnswer Answer, int Quantity, DateTimeOffset At, [property: Typed(100), OfTheCell] string? Commune,
    [property: Typed(300)] string? Place, RoundId? Round, [property: OfTheCell] CentreId? Centre, [property: Typed(2000)] string? Note) : OpenProjectCommand
{
    // More than this in one line is a slip of the finger: the largest published count of one campaign is 700 meals.
    public const int MostAtOnce = 1000;

    // A phone's clock may be a little ahead of the server's.
    public static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    public override Permission Needs => Permission.MeetPeople;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp)
    {
        if (rules.Act(Kind) is not { } kind)
        {
            return Refuse(new NoSuchAct());
        }

        if (kind.RecordedOn is { } panel)
        {
            return Refuse(new ActHasItsOwnForm($"{rules.Id}.act.{Kind}", panel));
        }

        var done = new ActRecorded(Act, Kind, kind.Approach, Answer, Quantity, At, Commune, Place, Round, Centre, Note);

        return open switch
        {
            _ when open.Acts.TryGetValue(Act, out var earlier) => earlier.AsRecorded == done ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when Quantity is < 1 or > MostAtOnce => Refuse(new QuantityOutOfRange(MostAtOnce)),
            _ when At > stamp.At + ClockTolerance => Refuse(new InTheFuture()),
            _ when open.Opening.BornOn > DateOnly.FromDateTime(At.DateTime) => Refuse(new BeforeBirth()),
            _ => Accept([done, .. Answer is ActAnswer.Accepted ? Clocks.MetBy(Kind, At, open, rules) : []]),
        };
    }
}
