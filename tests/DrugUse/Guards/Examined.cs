using System.Reflection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Guards;

/// <summary>A programme with commands of its own, as the guards ask it: what every such programme owes is asked in one place.</summary>
/// <param name="Rules">As they hold in service, with the safeguards of others where it takes some.</param>
/// <param name="Examples">By name of the own event it leads to: a story, and the command that is granted there.</param>
public sealed record Examined(IProgrammeSetup Setup, ProgrammeRules Rules, IReadOnlyList<(ProgrammeStory Before, LifeProjectCommand Command)> Examples)
{
    public Assembly Module => Setup.GetType().Assembly;

    public string Id => Rules.Id;

    public ProgrammeDefinition Definition => Setup.Programme;

    public IReadOnlyList<Type> EventTypes => TypesOf(typeof(LifeProjectEvent));

    public IReadOnlyList<Type> CommandTypes => TypesOf(typeof(LifeProjectCommand));

    public IReadOnlyList<Type> RefusalTypes => TypesOf(typeof(Refusal));

    /// <summary>An example of every own event, and the story just before it.</summary>
    public IReadOnlyList<(ProgrammeStory Before, LifeProjectEvent Event)> Events => [
        .. Examples.Select(example => (example.Before, example.Before.Events(example.Command).First(happened => happened.GetType().Assembly == Module)))];

    public IEnumerable<Requirement> Requirements => Rules.Pathway.Moves.SelectMany(move => move.Requires)
        .Concat(Rules.Outcomes.SelectMany(outcome => outcome.Requires))
        .Concat(Rules.Stays.SelectMany(stay => stay.Requires));

    /// <summary>Names of enum values and commands as word keys are written.</summary>
    public static string Kebab(string name) => string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : $"{letter}"));

    private IReadOnlyList<Type> TypesOf(Type family) => [
        .. Module.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(family)).OrderBy(type => type.Name, StringComparer.Ordinal)];
}
