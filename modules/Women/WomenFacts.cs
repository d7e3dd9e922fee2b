using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Women.Children;
using SocialWatch.Women.Danger;
using SocialWatch.Women.Safety;

namespace SocialWatch.Women;

/// <summary>What was told of her danger, her safety and her children. Whatever was withdrawn is told nowhere any more.</summary>
internal sealed record WomenFacts : ProgrammeFacts
{
    public static WomenFacts None { get; } = new();

    public int Cycle { get; init; } = 1;

    /// <summary>Everything counted that stands, with its cycle, in the order it was heard.</summary>
    public ImmutableList<(int Cycle, Counted Event)> Told { get; init; } = [];

    /// <summary>The last going or coming back of each child, by number.</summary>
    public ImmutableDictionary<int, LifeProjectEvent> ChildMoves { get; init; } = ImmutableDictionary<int, LifeProjectEvent>.Empty;

    /// <summary>Numbers are never given twice, also when a child was written down by mistake.</summary>
    public int LastChild { get; init; }

    /// <summary>Of the present cycle, the earliest first: danger is another one whenever she comes back.</summary>
    public IEnumerable<DangerAssessed> Assessments => Now<DangerAssessed>().OrderBy(one => one.At);

    public DangerAssessed? Assessed => Assessments.LastOrDefault();

    public SafetyPlanSet? Plan => Now<SafetyPlanSet>().OrderBy(one => one.At).LastOrDefault();

    /// <summary>A plan of an earlier cycle is where a new one begins.</summary>
    public SafetyPlanSet? LastPlan => Told.Select(one => one.Event).OfType<SafetyPlanSet>().OrderBy(one => one.At).LastOrDefault();

    /// <summary>Those who came along in the present cycle, also when they have gone since.</summary>
    public IEnumerable<Child> Children => Now<ChildWelcomed>().Select(came => new Child(came, ChildMoves.GetValueOrDefault(came.Number)));

    public Child? Child(int number) => Children.FirstOrDefault(child => child.Came.Number == number);

    public override Counted? ToldWith(ActId act) => Told.Find(one => one.Event.Act == act).Event;

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened switch
    {
        ChildWelcomed e => Tell(e) with { LastChild = Math.Max(LastChild, e.Number) },
        Counted e => Tell(e),
        ChildSeenOff e => this with { ChildMoves = ChildMoves.SetItem(e.Child, e) },
        ChildWelcomedBack e => this with { ChildMoves = ChildMoves.SetItem(e.Child, e) },
        ActWithdrawn e when ToldWith(e.Act) is not null => this with { Told = Told.RemoveAll(one => one.Event.Act == e.Act) },
        LifeProjectReopened e => this with { Cycle = e.Cycle },

        // The rest is the core's business.
        _ => this,
    };

    private WomenFacts Tell(Counted e) => this with { Told = Told.RemoveAll(one => one.Event.Act == e.Act).Add((Cycle, e)) };

    private IEnumerable<TEvent> Now<TEvent>() => Told.Where(one => one.Cycle == Cycle).Select(one => one.Event).OfType<TEvent>();
}
