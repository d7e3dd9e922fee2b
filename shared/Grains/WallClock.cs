using System.Collections.Concurrent;
using System.Reflection;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>
/// A command with every moment in it put on Morocco's wall: the same instant, said as clocks say it there. A phone that sends
/// 05:30Z tells of half past six in the morning, which is another operational day.
/// </summary>
internal static class WallClock
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Moments = new();

    public static TCommand Of<TCommand>(TCommand command)
        where TCommand : class
    {
        var moments = Moments.GetOrAdd(command.GetType(), static type => [.. type.GetProperties().Where(one => one.CanWrite && one.PropertyType == typeof(DateTimeOffset))]);
        // A moment that was never given is left to the door.
        var given = moments.Select(one => (Property: one, At: (DateTimeOffset)one.GetValue(command)!)).Where(one => one.At.Year is > 1900 and < 9999).ToList();
        if (given.All(one => MoroccoTime.Local(one.At).Offset == one.At.Offset))
        {
            return command;
        }

        // Records are copied by the method the compiler makes for "with".
        var copy = (TCommand)command.GetType().GetMethod("<Clone>$")!.Invoke(command, null)!;
        foreach (var (property, at) in given)
        {
            property.SetValue(copy, MoroccoTime.Local(at));
        }

        return copy;
    }
}
