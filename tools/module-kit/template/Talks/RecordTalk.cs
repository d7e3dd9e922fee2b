using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace NewProgramme.Talks;

/// <summary>Somebody talks with the person. The act counts it in the ledger; the event keeps what only this programme knows.</summary>
[CommandName("new-programme.record-talk.v1")]
internal sealed record RecordTalk(
    ActId Act, [property: OneOf("new-programme.mood", "calm", "worried")] string Mood, DateOnly On, [property: Typed(2000)] string? Said) : CountedCommand<TalkFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(TalkFacts own) => new(new TalkRecorded(Act, Mood, On, Said), "talk", On);
}

[EventName("new-programme.talk-recorded.v1")]
internal sealed record TalkRecorded(ActId Act, [property: WordKey("new-programme.mood")] string Mood, DateOnly On, [property: Sealed, Narrative] string? Said) : LifeProjectEvent;

/// <summary>What this programme alone knows of somebody's way.</summary>
internal sealed record TalkFacts : ProgrammeFacts
{
    public ImmutableDictionary<ActId, TalkRecorded> Talks { get; init; } = ImmutableDictionary<ActId, TalkRecorded>.Empty;

    public TalkRecorded? Last => Talks.Values.MaxBy(talk => talk.On);

    public override TalkRecorded? ToldWith(ActId act) => Talks.GetValueOrDefault(act);

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened switch
    {
        TalkRecorded e => this with { Talks = Talks.SetItem(e.Act, e) },
        // Whoever withdraws the act withdraws what came with it.
        ActWithdrawn e => this with { Talks = Talks.Remove(e.Act) },
        _ => this,
    };
}
