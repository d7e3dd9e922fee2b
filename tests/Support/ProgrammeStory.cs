using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Support;

/// <summary>
/// One invented person's way through a programme, told by commands only: every step is decided by the rules of the
/// programme, day after day from the evening of 20 November 2026. Immutable, so a story can go on in several ways.
/// </summary>
public sealed record ProgrammeStory(LifeProjectFile File, DateTimeOffset Now, int Acts)
{
    public static readonly WorkerId Salma = new(new Guid("0198b000-0000-7000-8000-00000000000a"));
    public static readonly PersonId Somebody = new(new Guid("0198b000-0000-7000-8000-000000000001"));
    public static readonly CentreId Centre = new(new Guid("0198b000-0000-7000-8000-0000000000c1"));
    public static readonly CellId Cell = new(new Guid("0198b000-0000-7000-8000-0000000000f1"));
    public static readonly DateTimeOffset Beginning = new(2026, 11, 20, 20, 0, 0, TimeSpan.FromHours(1));

    public LifeProject.Open Open => File.Project as LifeProject.Open ?? throw new InvalidOperationException($"The story is {File.Project.GetType().Name}, not open.");

    public Stamp Stamp => new(Salma, Cell, Now);

    public DateOnly Today => Stamp.Today;

    /// <summary>Somebody is met, and the life project is opened.</summary>
    public static ProgrammeStory Of(ProgrammeRules rules, string? category = null, AgeBand age = AgeBand.From26To59, DateOnly? bornOn = null) =>
        new ProgrammeStory(LifeProjectFile.New(new ProgrammeBook(ImmutableDictionary<string, ProgrammeRules>.Empty.Add(rules.Id, rules))), Beginning, Acts: 0)
            .Do(new OpenLifeProject(Somebody, rules.Id, category ?? rules.Categories[0], Salma, bornOn) { Age = age });

    public TFacts Facts<TFacts>()
        where TFacts : ProgrammeFacts => (TFacts)File.Own;

    /// <summary>The same hour, so many days after the beginning.</summary>
    public ProgrammeStory On(double day) => this with { Now = Beginning.AddDays(day) };

    /// <summary>Asks, and must be granted it.</summary>
    public ProgrammeStory Do(params IReadOnlyList<LifeProjectCommand> asked) => asked.Aggregate(this, (story, command) => command.Decide(story.File, story.Stamp) switch
    {
        Decision<LifeProjectEvent>.Accepted accepted => story with { File = accepted.Events.Aggregate(story.File, (file, happened) => file.Evolve(happened, story.Stamp)) },
        Decision<LifeProjectEvent>.Refused refused => throw new InvalidOperationException($"{command} was refused: {refused.Why}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    /// <summary>What is decided, without going on.</summary>
    public IReadOnlyList<LifeProjectEvent> Events(LifeProjectCommand asked) => asked.Decide(File, Stamp) is Decision<LifeProjectEvent>.Accepted accepted ? accepted.Events : [];

    /// <summary>The reason it is refused; null when it is granted.</summary>
    public Refusal? Refusal(LifeProjectCommand asked) => asked.Decide(File, Stamp) is Decision<LifeProjectEvent>.Refused refused ? refused.Why : null;

    /// <summary>Acts of the catalogue, done now and accepted.</summary>
    public ProgrammeStory Act(params IReadOnlyList<string> kinds) => kinds.Aggregate(this, (story, kind) =>
        (story with { Acts = story.Acts + 1 }).Do(new RecordAct(Numbered(story.Acts + 1), kind, ActAnswer.Accepted, 1, story.Now, null, null, null, null, null)));

    /// <summary>Needs are judged, each with a goal.</summary>
    public ProgrammeStory Plan(params IReadOnlyList<string> needs) => needs.Index().Aggregate(this, (story, need) => story.Do(
        new JudgeNeed(need.Item, Severity.Serious, Note: null),
        new SetGoal(new GoalId(Numbered(900 + need.Index).Value), need.Item, $"Something about {need.Item}", story.Today.AddDays(30))));

    public ProgrammeStory Enter(string stage) => Do(new EnterStage(stage));

    public static ActId Numbered(int number) => new(new Guid($"0198b000-0000-7000-8000-{number:D12}"));
}
