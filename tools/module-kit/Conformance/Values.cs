using System.Reflection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Conformance;

/// <summary>Values for a command somebody might send in a state: mostly sensible, now and then not.</summary>
internal sealed class Values(Random chance)
{
    private readonly Dictionary<Type, List<object>> _ids = [];

    /// <summary>A command of this type with made-up parameters; ids are often those that occurred before.</summary>
    public LifeProjectCommand Make(Type command, DateTimeOffset now) => (LifeProjectCommand)Activator.CreateInstance(
        command, [.. command.GetConstructors().Single().GetParameters().Select(parameter => Of(command.GetProperty(parameter.Name!)!, now))])!;

    /// <summary>A command of the kernel that many send.</summary>
    public LifeProjectCommand Common(LifeProjectFile file, ProgrammeRules rules, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var open = file.Project switch { LifeProject.Open one => one, LifeProject.Closed closed => closed.Last, _ => null };
        if (file.Project is LifeProject.Closed)
        {
            return new ReopenLifeProject(Pick(rules.Pathway.Stages).Id, "met again");
        }

        return chance.Next(14) switch
        {
            0 or 1 or 2 or 3 => new RecordAct(new ActId(Id()), Pick(rules.Acts).Id, chance.Next(6) == 0 ? ActAnswer.Refused : ActAnswer.Accepted, chance.Next(1, 4), now.AddHours(-chance.Next(30)), null, null, null, null, null),
            4 or 5 or 6 => new EnterStage(Pick(rules.Pathway.Moves.Where(move => move.From == open!.Stage)) is { } move ? move.To : rules.Pathway.First.Id),
            7 when rules.Needs.Length > 0 => new JudgeNeed(Pick(rules.Needs).Id, Pick<Severity>(Enum.GetValues<Severity>()), null),
            8 when rules.Needs.Length > 0 => new SetGoal(new GoalId(Id()), Pick(rules.Needs).Id, "a wish", today.AddDays(30)),
            9 when rules.Stays.Length > 0 => new EnterStay(new ActId(Id()), Pick(rules.Stays).Id, new CentreId(Id()), null, today),
            10 when open!.CurrentStay is { } stay => new LeaveStay(stay.Id, today, "own-wish", "family", null),
            11 when open!.Acts.Count > 0 => new WithdrawAct(Pick(open.Acts.Keys.ToList()), "a slip"),
            12 => new StateAge(today.AddYears(-chance.Next(5, 60)), Kernel.People.AgeBand.Unknown),
            13 when chance.Next(4) == 0 => new CloseLifeProject(Pick(rules.Outcomes).Kind, today, null),
            _ => new RecordNight(new ActId(Id()), today),
        };
    }

    /// <summary>Remembers the ids in what happened, so that later commands speak of them.</summary>
    public void Remember(LifeProjectEvent happened)
    {
        foreach (var property in happened.GetType().GetProperties())
        {
            if (IsId(Bare(property.PropertyType)) && property.GetValue(happened) is { } id)
            {
                (_ids.TryGetValue(id.GetType(), out var known) ? known : _ids[id.GetType()] = []).Add(id);
            }
        }
    }

    public T Pick<T>(IReadOnlyList<T> among) => among[chance.Next(among.Count)];

    private T? Pick<T>(IEnumerable<T> among) => among.ToList() is { Count: > 0 } list ? Pick((IReadOnlyList<T>)list) : default;

    private object? Of(PropertyInfo property, DateTimeOffset now)
    {
        var type = Bare(property.PropertyType);
        var optional = new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable;
        if (optional && chance.Next(3) == 0)
        {
            return null;
        }

        return type switch
        {
            _ when property.GetCustomAttribute<OneOfAttribute>() is { Names: var names } => Pick(names),
            _ when property.GetCustomAttribute<BetweenAttribute>() is { Least: var least, Most: var most } => chance.Next(least, most + 1),
            _ when type == typeof(string) => "some words",
            _ when type == typeof(int) => chance.Next(-1, 40),
            _ when type == typeof(bool) => chance.Next(2) == 0,
            _ when type == typeof(DateOnly) => DateOnly.FromDateTime(now.DateTime).AddDays(chance.Next(8) switch { 0 => chance.Next(1, 120), 1 => -chance.Next(1, 60), _ => -chance.Next(2) }),
            _ when type == typeof(DateTimeOffset) => now.AddHours(-chance.Next(30)),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(chance.Next(Enum.GetValues(type).Length)),
            _ when IsId(type) => _ids.TryGetValue(type, out var known) && chance.Next(2) == 0 ? Pick(known) : Activator.CreateInstance(type, Id()),
            _ => throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} is a {type.Name}, of which no form can be drawn."),
        };
    }

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsId(Type type) => type.IsValueType && type.GetProperty("Value")?.PropertyType == typeof(Guid);

    private Guid Id()
    {
        var bytes = new byte[16];
        chance.NextBytes(bytes);
        return new Guid(bytes);
    }
}
