using SocialWatch.FormerPrisoners.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Release;

/// <summary>The day of release becomes known, or another one: what is due before it moves with it.</summary>
[CommandName("former-prisoners.expect-release.v1")]
internal sealed record ExpectRelease(DateOnly ExpectedOn, [property: Typed(200)] string Prison, [property: Typed(500)] string? Why) : ProgrammeCommand<FormerPrisonersFacts>
{
    // A day further away than a working life was mistyped.
    public const int MostYears = 30;

    // A release that is nearer than the plan's time still leaves somebody a moment to make one.
    public static readonly TimeSpan ShortNotice = TimeSpan.FromDays(2);

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, FormerPrisonersFacts own, ProgrammeRules rules, Stamp stamp) => own switch
    {
        { Expected: { } same } when (same.ExpectedOn, same.Prison) == (ExpectedOn, Prison) => AlreadyDone,
        { Released: { } released } => Refuse(new ReleasedAlready(released.On)),
        _ when ExpectedOn < stamp.Today => Refuse(new ExpectedReleaseIsPast()),
        _ when ExpectedOn > stamp.Today.AddYears(MostYears) => Refuse(new ReleaseTooFarAhead(MostYears)),
        _ => Accept([new ReleaseExpected(ExpectedOn, Prison, Why), .. PlanDue(open, own, rules, stamp)]),
    };

    // A plan that stands is not made again for another day. The cell sets how long before the release it is due.
    private IEnumerable<LifeProjectEvent> PlanDue(LifeProject.Open open, FormerPrisonersFacts own, ProgrammeRules rules, Stamp stamp)
    {
        if (own.Plan is not null || Stages.Clock(Stages.ReleasePlan, rules) is not { Length: var before })
        {
            return [];
        }

        var due = new DateTimeOffset(ExpectedOn.ToDateTime(TimeOnly.MinValue), stamp.At.Offset) - before;
        var soonest = stamp.At + ShortNotice;
        return [new ClockStarted(Stages.ReleasePlan, open.Clocks.GetValueOrDefault(Stages.ReleasePlan)?.OpensAt ?? stamp.At, due > soonest ? due : soonest)];
    }
}

/// <param name="Prison">Sealed: with a day it tells who somebody is.</param>
[EventName("former-prisoners.release-expected.v1")]
internal sealed record ReleaseExpected(DateOnly ExpectedOn, [property: Sealed] string? Prison, [property: Sealed, Narrative] string? Why) : LifeProjectEvent;
