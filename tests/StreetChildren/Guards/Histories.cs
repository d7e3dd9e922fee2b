using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.ModuleGuards;

/// <summary>Something asked at some point of an invented life, and the file as it stood.</summary>
internal sealed record Moment(LifeProjectFile File, LifeProjectCommand Asked, Stamp Stamp)
{
    public Decision<LifeProjectEvent> Decision { get; } = Asked.Decide(File, Stamp);

    public IReadOnlyList<LifeProjectEvent> Events => Decision is Decision<LifeProjectEvent>.Accepted accepted ? accepted.Events : [];

    public LifeProjectFile After => Events.Aggregate(File, (file, happened) => file.Evolve(happened, Stamp));

    public bool IsOwn => Asked.GetType().Assembly == Subject.Setup.GetType().Assembly;
}

/// <summary>Seeded lives: whatever workers might ask of somebody, in any order, some of it twice. What is granted happens.</summary>
internal static class Histories
{
    private const int Steps = 400;

    private static readonly Lazy<IReadOnlyList<Moment>> Lived = new(() => [.. Enumerable.Range(1, 16).SelectMany(Life)]);

    public static IReadOnlyList<Moment> All => Lived.Value;

    private static ProgrammeRules Rules => Subject.Setup.Programme.Rules;

    private static IEnumerable<Moment> Life(int seed)
    {
        var chance = new Random(seed);
        var file = LifeProjectFile.New(ProgrammeStory.Of(Rules).File.Book);
        var at = ProgrammeStory.Beginning;
        List<LifeProjectCommand> before = [];
        LifeProjectCommand asked = new OpenLifeProject(ProgrammeStory.Somebody, Rules.Id, Rules.Categories[0], null, seed % 2 == 0 ? Subject.BornOn : null)
        {
            Age = seed % 4 == 1 ? AgeBand.From13To17 : AgeBand.From26To59,
        };

        for (var step = 0; step < Steps; step++)
        {
            var moment = new Moment(file, asked, new Stamp(ProgrammeStory.Salma, ProgrammeStory.Cell, at));
            yield return moment;

            before.Add(asked);
            file = moment.After;
            at = at.AddHours(chance.Next(40));
            asked = chance.Next(12) == 0 ? before[chance.Next(before.Count)] : Next(file, DateOnly.FromDateTime(at.DateTime), at, chance);
        }
    }

    private static LifeProjectCommand Next(LifeProjectFile file, DateOnly today, DateTimeOffset at, Random chance)
    {
        var (open, own) = (file.Project as LifeProject.Open ?? (file.Project as LifeProject.Closed)?.Last, file.Own);
        LifeProjectCommand[] asked = open is null ? [] : chance.Next(5) < 3 ? [.. Subject.Asked(open, own, today.AddDays(-chance.Next(4) / 3), chance)] : [.. Common(open, today, at, chance)];
        return asked.Length == 0 ? new WriteNote(new NoteId(Any(chance)), null, "Nobody has opened a file") : asked[chance.Next(asked.Length)];
    }

    private static IEnumerable<LifeProjectCommand> Common(LifeProject.Open open, DateOnly today, DateTimeOffset at, Random chance)
    {
        string Pick(IReadOnlyList<string> names) => names[chance.Next(names.Count)];
        var kinds = Rules.Acts.Where(act => act.RecordedOn is null).Select(act => act.Id).ToList();
        var stages = Rules.Pathway.Stages.Select(stage => stage.Id).ToList();
        var acts = open.Acts.Keys.OrderBy(act => act.Value).ToList();
        var needs = Rules.Needs.Select(need => need.Id).ToList();

        foreach (var _ in Enumerable.Range(0, 6))
        {
            yield return new RecordAct(new ActId(Any(chance)), Pick(kinds), ActAnswer.Accepted, 1, at, null, null, null, null, null);
            yield return new EnterStage(Pick(stages));
        }

        foreach (var safeguard in Rules.Safeguards)
        {
            yield return new RecordAct(new ActId(Any(chance)), safeguard.Act, ActAnswer.Accepted, 1, at, null, null, null, null, null);
        }

        if (!Rules.Stays.IsEmpty)
        {
            yield return new EnterStay(new ActId(Any(chance)), Pick([.. Rules.Stays.Select(stay => stay.Id)]), ProgrammeStory.Centre, null, today);
            yield return new LeaveStay(open.CurrentStay?.Id ?? new ActId(Any(chance)), today, "own-wish", "family", null);
        }

        yield return new JudgeNeed(Pick(needs), (Severity)chance.Next(2), null);
        yield return new SetGoal(new GoalId(Any(chance)), Pick(needs), "Something wished for", today.AddDays(30));
        yield return new WithdrawAct(acts.Count == 0 ? new ActId(Any(chance)) : acts[chance.Next(acts.Count)], "Recorded by mistake");
        yield return new CloseLifeProject(Enum.GetValues<OutcomeKind>().Where(outcome => outcome != OutcomeKind.Deceased).ElementAt(chance.Next(7)), today, null);
        yield return new ReopenLifeProject(Pick(stages), "Met again");
        yield return new ReopenLifeProject(Pick(stages), "Came back");
    }

    private static Guid Any(Random chance)
    {
        var bytes = new byte[16];
        chance.NextBytes(bytes);
        return new Guid(bytes);
    }
}
