using System.Collections.Immutable;
using SocialWatch.FormerPrisoners.Release;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.FormerPrisoners;

/// <summary>When somebody is expected out, what was planned for that day, and whether it has come.</summary>
internal sealed record FormerPrisonersFacts : ProgrammeFacts
{
    public static FormerPrisonersFacts None { get; } = new();

    public int Cycle { get; init; } = 1;

    /// <summary>Since when the cell knows of this release: nobody is late for a day before that.</summary>
    public DateTimeOffset? KnownSince { get; init; }

    /// <summary>Everything counted that stands, with its cycle, in the order it was heard.</summary>
    public ImmutableList<(int Cycle, Counted Event)> Told { get; init; } = [];

    /// <summary>The days that were named in the present cycle, the latest last: a new prison term begins a new one.</summary>
    public ImmutableList<ReleaseExpected> Expectations { get; init; } = [];

    public ReleaseExpected? Expected => Expectations.LastOrDefault();

    public ReleasePlanned? Plan => Now<ReleasePlanned>().LastOrDefault();

    public PersonReleased? Released => Now<PersonReleased>().LastOrDefault();

    public override Counted? ToldWith(ActId act) => Told.Find(one => one.Event.Act == act).Event;

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened switch
    {
        LifeProjectOpened => this with { KnownSince = stamp.At },
        Counted e => this with { Told = Told.RemoveAll(one => one.Event.Act == e.Act).Add((Cycle, e)) },
        ReleaseExpected e => this with { Expectations = Expectations.Add(e) },
        ActWithdrawn e when ToldWith(e.Act) is not null => this with { Told = Told.RemoveAll(one => one.Event.Act == e.Act) },
        LifeProjectReopened e => this with { Cycle = e.Cycle, KnownSince = stamp.At, Expectations = [] },

        // The rest is the core's business.
        _ => this,
    };

    private IEnumerable<TEvent> Now<TEvent>()
        where TEvent : Counted => Told.Where(one => one.Cycle == Cycle).Select(one => one.Event).OfType<TEvent>().OrderBy(one => one.At);
}
