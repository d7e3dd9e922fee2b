using System.Reflection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Guards;

/// <summary>A programme with commands of its own, as the guards ask it: what every such programme owes is asked in one place.</summary>
/// <param name="Rules">As they hold in service, with the safeguards of others where it takes some.</param>
/// <param name="Examples">For every own command: a story, and the command that is granted there.</param>
public sealed record Examined(IProgrammeSetup Setup, ProgrammeRules Rules, IReadOnlyList<(ProgrammeStory Before, LifeProjectCommand Command)> Examples)
{
    private IReadOnlyList<Moment>? _lived;

    /// <summary>Stories whose cards say what an invented life seldom comes to.</summary>
    public IReadOnlyList<ProgrammeStory> Cards { get; init; } = [];

    /// <summary>The birthday of some of those whose lives are invented: near enough to what the programme looks for.</summary>
    public DateOnly BornOn { get; init; } = new(1988, 8, 1);

    /// <summary>What the files in StoredEvents tell, where it is kept as examples too.</summary>
    public IReadOnlyList<LifeProjectEvent> Told { get; init; } = [];

    /// <summary>Word keys of what is worked out, not chosen.</summary>
    public IReadOnlyList<string> Results { get; init; } = [];

    /// <summary>What the demo must come to ask in some invented life.</summary>
    public IReadOnlyList<Type> Demonstrated { get; init; } = [];

    public Assembly Module => Setup.GetType().Assembly;

    public string Id => Rules.Id;

    public ProgrammeDefinition Definition => Setup.Programme;

    public IReadOnlyList<Type> EventTypes => TypesOf(typeof(LifeProjectEvent));

    public IReadOnlyList<Type> CommandTypes => TypesOf(typeof(LifeProjectCommand));

    public IReadOnlyList<Type> RefusalTypes => TypesOf(typeof(Refusal));

    public IEnumerable<Requirement> Requirements => Rules.Pathway.Moves.SelectMany(move => move.Requires)
        .Concat(Rules.Outcomes.SelectMany(outcome => outcome.Requires))
        .Concat(Rules.Stays.SelectMany(stay => stay.Requires));

    /// <summary>What the examples lead to is what was stored.</summary>
    public Examined WithExamplesTold() => this with { Told = [.. Examples.Select(example => example.Before.Events(example.Command).First(IsOwn))] };

    /// <summary>Everything asked in the invented lives, in order.</summary>
    internal IReadOnlyList<Moment> Lived => _lived ??= [.. Lives.Of(this)];

    public bool IsOwn(object one) => one.GetType().Assembly == Module;

    /// <summary>Names of enum values and commands as word keys are written.</summary>
    public static string Kebab(string name) => string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : $"{letter}"));

    private IReadOnlyList<Type> TypesOf(Type family) => [
        .. Module.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(family)).OrderBy(type => type.Name, StringComparer.Ordinal)];
}
