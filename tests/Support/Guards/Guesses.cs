using System.Reflection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Guards;

/// <summary>Commands with any content that has the right shape: what a door would let pass.</summary>
internal sealed class Guesses(Random random, Examined programme)
{
    /// <summary>Stands in every text somebody types.</summary>
    public const string Secret = "Zohra";

    private static readonly Type[] Kernel =
    [
        typeof(RecordAct), typeof(WithdrawAct), typeof(EnterStage), typeof(JudgeNeed), typeof(SetGoal), typeof(StateAge),
        typeof(EnterStay), typeof(RecordNight), typeof(LeaveStay), typeof(CloseLifeProject), typeof(ReopenLifeProject), typeof(WithdrawClosing),
    ];

    private static readonly string[] Texts = [Secret, $"{Secret}-12", $"{Secret} بجانب المحطة", $"K{Secret}"];

    public double HoursLater() => random.Next(4) == 0 ? random.Next(0, 24 * 40) : random.Next(0, 30);

    /// <summary>Mostly anything; now and then what the demo would do, or an example, so that long ways are gone to their end.</summary>
    public LifeProjectCommand Command(ProgrammeStory story) => random.Next(8) switch
    {
        0 or 1 when programme.Definition.Demo?.Invoke(story.File, story.Now, random) is { } next => next,
        2 => One(programme.Examples).Command,
        _ => Any(story),
    };

    private LifeProjectCommand Any(ProgrammeStory story)
    {
        // A file that closes too often tells little: closed, it is mostly opened again.
        var type = story.File.Project is LifeProject.Closed && random.Next(3) > 0 ? typeof(ReopenLifeProject)
            : random.Next(3) == 0 ? One(Kernel)
            : One(programme.CommandTypes);
        if (type == typeof(CloseLifeProject) && random.Next(4) > 0)
        {
            type = typeof(RecordAct);
        }

        var constructor = type.GetConstructors().Single();
        return (LifeProjectCommand)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(type.GetProperty(parameter.Name!)!, story))]);
    }

    private T One<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private object? Value(PropertyInfo property, ProgrammeStory story)
    {
        var isOptional = new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable;
        return isOptional && random.Next(2) == 0 ? null : Value(property, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, story);
    }

    private object? Value(PropertyInfo property, Type type, ProgrammeStory story) => type switch
    {
        _ when property.GetCustomAttribute<OneOfAttribute>() is { } one => One(one.Names),
        _ when property.GetCustomAttribute<BetweenAttribute>() is { } bounds => random.Next(bounds.Least, bounds.Most + 1),
        { IsEnum: true } => One([.. Enum.GetValues(type).Cast<object>()]),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => random.Next(1, 20),
        _ when type == typeof(string) => Text(property.Name),
        _ when type == typeof(DateOnly) && property.Name == nameof(StateAge.BornOn) => story.Today.AddDays(-random.Next(-2, 30_000)),
        _ when type == typeof(DateOnly) => Day(story),
        _ when type == typeof(DateTimeOffset) => random.Next(20) == 0 ? One([DateTimeOffset.MinValue, DateTimeOffset.MaxValue]) : story.Now.AddHours(-random.Next(-1, 60)),
        _ when type == typeof(ActId) => ActId(story),
        _ when type == typeof(CentreId) => ProgrammeStory.Centre,
        _ => Activator.CreateInstance(type, new Guid(random.Next(1, 9), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 9)),
    };

    // Often one that is there already: links, repetitions and withdrawals need it.
    private ActId ActId(ProgrammeStory story) => story.File.Project is LifeProject.Open { Acts: var acts } && acts.Count > 0 && random.Next(3) == 0
        ? One([.. acts.Keys.OrderBy(act => act.Value)])
        : ProgrammeStory.Numbered(random.Next(1, 400));

    private DateOnly Day(ProgrammeStory story) => random.Next(20) switch
    {
        0 => One([DateOnly.MinValue.AddDays(1), DateOnly.MaxValue, new DateOnly(1899, 12, 31)]),
        _ => story.Today.AddDays(-random.Next(-1, 6)),
    };

    private string Text(string name) => name switch
    {
        "Stage" => One(programme.Rules.Pathway.Stages).Id,
        "Need" => One(programme.Rules.Needs).Id,
        "Kind" => random.Next(4) == 0 && !programme.Rules.Stays.IsEmpty ? One(programme.Rules.Stays).Id : One(programme.Rules.Acts).Id,
        "Why" when random.Next(2) == 0 => One(LeavingReasons.All),
        "WhereTo" => One(Destinations.All),
        "Commune" => "Ain Sebaa",
        _ => One(Texts),
    };
}
