using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Programmes;

/// <summary>
/// A command of the programme as a form. The form is drawn from the command: each parameter is a field in its order, of
/// the kind its type and attributes say (<see cref="TypedAttribute"/>, <see cref="OneOfAttribute"/>,
/// <see cref="BetweenAttribute"/>, <see cref="OfTheCellAttribute"/>, <see cref="ColleagueAttribute"/>); other ids are not
/// shown: new ones are made, or taken from <see cref="Begins"/>. Words: "{programme}.{panel}" is its title,
/// "{programme}.field.{Parameter}" (or, when there is none, "field.{Parameter}") its labels, with ".hint" after it a hint.
/// </summary>
/// <param name="Panel">The name other parts link to when this form supplies what is missing.</param>
/// <param name="Needs">What the command needs: whoever may not is not offered it.</param>
/// <param name="Icon">Name of an icon of the kit.</param>
public sealed record ProgrammeForm(string Panel, Type Command, Permission Needs, string Icon)
{
    /// <summary>Whether it makes sense now. Only asked of open life projects of the programme.</summary>
    public Func<LifeProject.Open, ProgrammeFacts, bool> IsOffered { get; init; } = (_, _) => true;

    /// <summary>What the empty form shows, by parameter; a day called On and a moment called At, when it happened, begin as now.</summary>
    public Func<LifeProject.Open, ProgrammeFacts, IEnumerable<(string Parameter, object? Value)>> Begins { get; init; } = (_, _) => [];

    /// <summary>A form under the command's own name: SetSafetyPlan is "set-safety-plan".</summary>
    public static ProgrammeForm Of<TCommand>(string icon, Permission needs = Permission.MeetPeople)
        where TCommand : LifeProjectCommand => new(PanelOf<TCommand>(), typeof(TCommand), needs, icon);

    /// <summary>The same, for one that looks at the programme's own facts.</summary>
    public static ProgrammeForm Of<TCommand, TFacts>(
        string icon,
        Permission needs = Permission.MeetPeople,
        Func<LifeProject.Open, TFacts, bool>? offered = null,
        Func<LifeProject.Open, TFacts, IEnumerable<(string Parameter, object? Value)>>? begins = null)
        where TCommand : LifeProjectCommand
        where TFacts : ProgrammeFacts => Of<TCommand>(icon, needs) with
        {
            IsOffered = (open, own) => own is TFacts facts && (offered?.Invoke(open, facts) ?? true),
            Begins = (open, own) => own is TFacts facts && begins is not null ? begins(open, facts) : [],
        };

    public static string PanelOf<TCommand>() =>
        string.Concat(typeof(TCommand).Name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : $"{letter}"));
}

/// <summary>How much a fact weighs for whoever reads it in a hurry.</summary>
public enum Weight
{
    Plain,
    Good,
    Attention,
    Danger,
}

/// <summary>One sentence about somebody: the words under a key, with values. A value may be a day, a moment, a number, a text, a centre, a worker or a <see cref="Said"/>.</summary>
public sealed record Fact(string Words, Weight Weight, params IReadOnlyList<(string Name, object? Value)> With);

/// <summary>A value that is itself a word: the key under which it stands.</summary>
public readonly record struct Said(string Key);
