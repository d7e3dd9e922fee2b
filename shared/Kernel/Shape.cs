using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using SocialWatch.Kernel.Cells;

namespace SocialWatch.Kernel;

/// <summary>The text is empty where something must be said.</summary>
public sealed record TextIsMissing([property: WordKey("field")] string Field) : Refusal;

public sealed record TextTooLong([property: WordKey("field")] string Field, int Most) : Refusal;

/// <summary>Control characters or broken Unicode, which no keyboard types.</summary>
public sealed record TextNotReadable([property: WordKey("field")] string Field) : Refusal;

/// <summary>A value that is none of those offered.</summary>
public sealed record NotOneOfThose([property: WordKey("field")] string Field) : Refusal;

/// <summary>A number outside what can be.</summary>
public sealed record NotBetween([property: WordKey("field")] string Field, int Least, int Most) : Refusal;

/// <summary>
/// What holds for whatever is typed, before any rule is asked: asked once, at the door, for pages and devices alike.
/// Texts are marked with <see cref="TypedAttribute"/>; ids, days and moments must be given; enums must be one of their names.
/// </summary>
public static class Shape
{
    private delegate Refusal? Check(object command, CellProfile cell);

    private static readonly ConcurrentDictionary<Type, Check[]> Checks = new();

    /// <summary>The first thing wrong with the shape of a command asked in a cell, or null.</summary>
    public static Refusal? FaultIn(object command, CellProfile cell)
    {
        foreach (var check in Checks.GetOrAdd(command.GetType(), static type => [.. type.GetProperties().SelectMany(ChecksOf)]))
        {
            if (check(command, cell) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Colleagues = new();

    /// <summary>The workers a command names, by property, for the door to ask whether they work in the cell.</summary>
    public static IEnumerable<(string Field, WorkerId Worker)> ColleaguesIn(object command)
    {
        foreach (var property in Colleagues.GetOrAdd(command.GetType(), static type => [.. type.GetProperties().Where(one => one.IsDefined(typeof(ColleagueAttribute)))]))
        {
            foreach (var worker in property.GetValue(command) switch
            {
                WorkerId one => [one],
                ImmutableArray<WorkerId> { IsDefault: false } several => several,
                _ => ImmutableArray<WorkerId>.Empty,
            })
            {
                yield return (property.Name, worker);
            }
        }
    }

    private static IEnumerable<Check> ChecksOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var name = property.Name;

        if (property.GetCustomAttribute<TypedAttribute>() is { Longest: var longest })
        {
            var optional = new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable;
            yield return (command, _) => FaultInText(name, (string?)property.GetValue(command), longest, optional);
        }

        if (property.GetCustomAttribute<OneOfAttribute>() is { Names: var names })
        {
            var optional = new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable;
            yield return (command, _) => (string?)property.GetValue(command) is { } value
                ? names.Contains(value) ? null : new NotOneOfThose(name)
                : optional ? null : new NotOneOfThose(name);
        }

        if (property.GetCustomAttribute<BetweenAttribute>() is { Least: var least, Most: var most })
        {
            yield return (command, _) => property.GetValue(command) is int number && (number < least || number > most) ? new NotBetween(name, least, most) : null;
        }

        if (type.IsEnum)
        {
            yield return (command, _) => property.GetValue(command) is { } value && !Enum.IsDefined(type, value) ? new NotOneOfThose(name) : null;
        }

        if (type == typeof(DateOnly) || type == typeof(DateTimeOffset) || IsId(type))
        {
            var empty = Activator.CreateInstance(type);
            yield return (command, _) => Equals(property.GetValue(command), empty) ? new NotOneOfThose(name) : null;
        }

        // A list a device left out reads as none at all; what stands in it is checked one by one.
        if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            yield return (command, cell) => property.GetValue(command) is IEnumerable { } list && !(bool)property.PropertyType.GetProperty("IsDefault")!.GetValue(list)!
                ? list.Cast<object?>().Select(one => FaultInPart(one, name, cell)).FirstOrDefault(fault => fault is not null)
                : new NotOneOfThose(name);
        }

        if (property.IsDefined(typeof(OfTheCellAttribute)))
        {
            yield return (command, cell) => property.GetValue(command) switch
            {
                string commune when !cell.Communes.Contains(commune) => new NotOneOfThose(name),
                ImmutableArray<string> { IsDefault: false } communes when !communes.All(cell.Communes.Contains) => new NotOneOfThose(name),
                CentreId centre when !cell.Centres.ContainsKey(centre) => new NotOneOfThose(name),
                _ => null,
            };
        }
    }

    private static Refusal? FaultInPart(object? part, string name, CellProfile cell) => part switch
    {
        null => new NotOneOfThose(name),
        string text => IsReadable(text) ? null : new TextNotReadable(name),
        _ when IsId(part.GetType()) => part.Equals(Activator.CreateInstance(part.GetType())) ? new NotOneOfThose(name) : null,
        _ => FaultIn(part, cell),
    };

    private static bool IsId(Type type) => type.IsValueType && type.GetProperty("Value")?.PropertyType == typeof(Guid);

    private static Refusal? FaultInText(string field, string? text, int longest, bool optional) => text switch
    {
        null => optional ? null : new TextIsMissing(field),
        _ when string.IsNullOrWhiteSpace(text) => new TextIsMissing(field),
        _ when text.Length > longest => new TextTooLong(field, longest),
        _ when !IsReadable(text) => new TextNotReadable(field),
        _ => null,
    };

    internal static bool IsReadable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];

            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(character) || (char.IsControl(character) && character is not ('\n' or '\r' or '\t')))
            {
                return false;
            }
        }

        return true;
    }
}
