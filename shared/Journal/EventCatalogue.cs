using System.Collections.Frozen;
using System.Reflection;
using SocialWatch.Kernel;

namespace SocialWatch.Journal;

/// <summary>Every event this program can read, under its stored name.</summary>
public sealed class EventCatalogue
{
    private readonly FrozenDictionary<string, Type> _types;
    private readonly FrozenDictionary<Type, string> _names;

    /// <exception cref="InvalidOperationException">Two events claim one stored name.</exception>
    public EventCatalogue(IEnumerable<Assembly> assemblies)
    {
        var named = assemblies.Append(typeof(EventNameAttribute).Assembly).Distinct()
            .SelectMany(assembly => assembly.GetTypes())
            .Select(type => (Type: type, type.GetCustomAttribute<EventNameAttribute>()?.Name))
            .Where(one => one.Name is not null)
            .ToList();

        if (named.GroupBy(one => one.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"The stored event name \"{twice.Key}\" is claimed by {string.Join(" and ", twice.Select(one => one.Type.FullName))}.");
        }

        _types = named.ToFrozenDictionary(one => one.Name!, one => one.Type);
        _names = named.ToFrozenDictionary(one => one.Type, one => one.Name!);
    }

    public IEnumerable<string> Names => _types.Keys;

    public Type? TypeOf(string name) => _types.GetValueOrDefault(name);

    /// <exception cref="InvalidOperationException">The event has no stored name.</exception>
    public string NameOf(object happened) => _names.TryGetValue(happened.GetType(), out var name)
        ? name
        : throw new InvalidOperationException($"{happened.GetType().FullName} has no [EventName], or its assembly is not in the catalogue.");
}
