using System.Reflection;

namespace SocialWatch.Tests.ModuleGuards;

/// <summary>What the module brings of a kind.</summary>
internal static class OwnTypes
{
    public static Assembly Module => Subject.Setup.GetType().Assembly;

    public static IEnumerable<Type> DerivedFrom<T>() => Module.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(T))).OrderBy(type => type.Name, StringComparer.Ordinal);
}
