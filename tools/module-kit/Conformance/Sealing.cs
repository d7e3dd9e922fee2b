using System.Reflection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Conformance;

/// <summary>What the timeline shows of an event's texts must have been told as a story, and lie encrypted.</summary>
internal static class Sealing
{
    public static IEnumerable<string> Faults(Assembly module) => module.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(LifeProjectEvent)))
        .SelectMany(type => type.GetProperties())
        .Where(property => property.IsDefined(typeof(NarrativeAttribute)) && (property.PropertyType != typeof(string) || !property.IsDefined(typeof(SealedAttribute))))
        .Select(property => $"{property.ReflectedType!.Name}.{property.Name} is told in the timeline as a narrative: it must be a text, and sealed.");
}
