using System.Reflection;
using SocialWatch.Kernel;

namespace SocialWatch.Conformance;

/// <summary>
/// The names under which a module's events and commands are stored, against the list kept beside its project. A name in the
/// list stands in the journals of cells: it may never go or change. A new one is added to the list once, on purpose.
/// </summary>
internal static class StoredNames
{
    public const string FileName = "stored-names.txt";

    public static IReadOnlyList<string> Of(Assembly module) => [.. module.GetTypes()
        .Select(type => type.GetCustomAttribute<EventNameAttribute>()?.Name ?? type.GetCustomAttribute<CommandNameAttribute>()?.Name)
        .OfType<string>().Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Faults(Assembly module, string programme, IReadOnlyList<string>? kept)
    {
        var names = Of(module);
        return [
            .. names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => $"Two types are stored under \"{same.Key}\"."),
            .. names.Where(name => !name.StartsWith(programme + ".", StringComparison.Ordinal)).Select(name => $"The stored name \"{name}\" does not begin with \"{programme}.\": another module may have it too."),
            .. kept is null && names.Count > 0 ? [$"There is no {FileName} beside the module: nobody would notice a stored name that changes."] : (IEnumerable<string>)[],
            .. (kept ?? []).Except(names).Select(name => $"The stored name \"{name}\" is gone or was changed: what cells have stored under it could not be read any more."),
            .. kept is null ? [] : names.Except(kept).Select(name => $"The stored name \"{name}\" is new: add it to {FileName}."),
        ];
    }
}
