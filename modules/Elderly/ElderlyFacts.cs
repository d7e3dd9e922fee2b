using System.Collections.Immutable;
using SocialWatch.Elderly.Dependency;
using SocialWatch.Elderly.Entitlements;
using SocialWatch.Elderly.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Elderly;

/// <summary>How much help is needed every day, what was asked of the administrations, and since when a place is waited for.</summary>
internal sealed record ElderlyFacts : ProgrammeFacts
{
    public static ElderlyFacts None { get; } = new();

    public int Cycle { get; init; } = 1;

    /// <summary>Everything counted that stands, with its cycle, in the order it was heard.</summary>
    public ImmutableList<(int Cycle, Counted Event)> Told { get; init; } = [];

    /// <summary>When the waiting for a place began; null when nobody waits.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    /// <summary>All that were ever made, the earliest first: age does not begin anew with a cycle.</summary>
    public IEnumerable<DependencyAssessed> Assessments => All<DependencyAssessed>();

    public DependencyAssessed? Assessed => Assessments.LastOrDefault();

    /// <summary>Whether somebody looked in the present cycle.</summary>
    public bool IsAssessedNow => Told.Exists(one => one.Cycle == Cycle && one.Event is DependencyAssessed);

    /// <summary>The last step of each entitlement that was ever asked for: a card obtained in an earlier cycle is still a card.</summary>
    public IEnumerable<EntitlementStep> Entitlements => All<EntitlementStep>().GroupBy(step => step.Entitlement).Select(steps => steps.Last()).OrderBy(step => step.Entitlement, StringComparer.Ordinal);

    public EntitlementStep? Last(string entitlement) => All<EntitlementStep>().LastOrDefault(step => step.Entitlement == entitlement);

    public override Counted? ToldWith(ActId act) => Told.Find(one => one.Event.Act == act).Event;

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened switch
    {
        Counted e => this with { Told = Told.RemoveAll(one => one.Event.Act == e.Act).Add((Cycle, e)) },
        ActWithdrawn e when ToldWith(e.Act) is not null => this with { Told = Told.RemoveAll(one => one.Event.Act == e.Act) },
        StageEntered e => At(e.Stage, stamp),
        LifeProjectReopened e => At(e.Stage, stamp) with { Cycle = e.Cycle },

        // The rest is the core's business.
        _ => this,
    };

    private ElderlyFacts At(string stage, Stamp stamp) => this with { WaitingSince = stage == Stages.Waiting ? stamp.At : null };

    private IEnumerable<TEvent> All<TEvent>()
        where TEvent : Counted => Told.Select(one => one.Event).OfType<TEvent>().OrderBy(one => one.At);
}
