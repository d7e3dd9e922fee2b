using System.Collections.Immutable;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Pathways;

/// <summary>The four approaches that run through every life project.</summary>
public enum Approach
{
    Legal,
    Medical,
    SocioCommunity,
    SocioEconomic,
}

/// <summary>One kind of act a programme knows. <paramref name="InCentre"/>: it happens in a centre, so the form asks which.</summary>
/// <param name="RecordedOn">
/// The panel of the form that alone records this act, because more than the act follows from it: the common form neither
/// offers nor takes it. One of <see cref="StayPanels"/>, or a form of the programme's own. Null for most.
/// </param>
public sealed record ActKind(string Id, Approach Approach, bool InCentre = false, string? RecordedOn = null);

/// <summary>One need that is judged when a plan is made.</summary>
public sealed record NeedKind(string Id, Approach Approach);

/// <summary>How a life project may end: in reintegration, or honestly otherwise.</summary>
public enum OutcomeKind
{
    FamilyReintegration,
    EducationalReintegration,
    EconomicReintegration,
    ReturnedToStreet,
    Left,
    Transferred,
    Deceased,
    LostSightOf,
}

/// <summary>A closing outcome, the stages it may be reached from (none named: from every stage), and what it requires.</summary>
public sealed record Outcome(OutcomeKind Kind, ImmutableArray<string> From, params ImmutableArray<Requirement> Requires)
{
    public bool IsReintegration => Kind is OutcomeKind.FamilyReintegration or OutcomeKind.EducationalReintegration or OutcomeKind.EconomicReintegration;

    public bool IsOpenFrom(string stage) => From.IsEmpty || From.Contains(stage);
}

/// <summary>What a rule needs to know of a programme. Names are ids; words are elsewhere.</summary>
public sealed record ProgrammeRules(
    string Id,
    ImmutableArray<string> Categories,
    Pathway Pathway,
    ImmutableArray<ActKind> Acts,
    ImmutableArray<NeedKind> Needs,
    ImmutableArray<Outcome> Outcomes,
    ProgrammeFacts NoFactsYet)
{
    /// <summary>Who is in it is known to its team alone (<see cref="Asker.Teams"/>). The module's manifest says so.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The kinds of stay it knows; none for most programmes.</summary>
    public ImmutableArray<StayKind> Stays { get; init; } = [];

    /// <summary>Legal steps owed to minors.</summary>
    public ImmutableArray<Safeguard> Safeguards { get; init; } = [];

    /// <summary>Programmes whose safeguards hold here too. Each must be among the needs of the module's manifest.</summary>
    public ImmutableArray<string> SafeguardsFrom { get; init; } = [];

    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>The version of the cell's configuration in which the programme was changed last; 0: it is as its module has it.</summary>
    public int Version { get; init; }

    /// <summary>Whether the cell takes somebody new into it.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Acts the cell does not do any more. What was done of them stays.</summary>
    public ImmutableArray<ActKind> ActsOff { get; init; } = [];

    /// <summary>Since when.</summary>
    public ImmutableDictionary<string, DateTimeOffset> OffSince { get; init; } = ImmutableDictionary<string, DateTimeOffset>.Empty;

    /// <summary>Papers the cell asks for.</summary>
    public ImmutableArray<OwnDocument> Documents { get; init; } = [];

    /// <summary>The cell's own questions on needs and on closing.</summary>
    public ImmutableArray<OwnField> Fields { get; init; } = [];

    /// <summary>Those papers, and those the cell asked for once: one that is there is still written down.</summary>
    public ImmutableArray<OwnDocument> DocumentsOnce { get; init; } = [];

    /// <summary>Those questions, and those it asked once, with every choice they ever had: an answer given in the street is not lost.</summary>
    public ImmutableArray<OwnField> FieldsOnce { get; init; } = [];

    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>How often one person is served, where the cell has agreed on it.</summary>
    public ImmutableArray<ServingRule> Servings { get; init; } = [];

    /// <summary>Everything that is required anywhere: of moves, closings and stays.</summary>
    internal IEnumerable<Requirement> Requirements =>
        Pathway.Moves.SelectMany(move => move.Requires).Concat(Outcomes.SelectMany(outcome => outcome.Requires)).Concat(Stays.SelectMany(stay => stay.Requires));

    /// <summary>Every clock rule: of the stages, then of the safeguards.</summary>
    public IEnumerable<ClockRule> AllClocks => Pathway.Stages.SelectMany(stage => stage.Starts).Concat(Safeguards.Select(safeguard => safeguard.Rule));

    /// <summary>The same rules with the safeguards of another programme, and the acts by which they are taken.</summary>
    public ProgrammeRules With(ProgrammeRules other) => this with
    {
        Safeguards = [.. Safeguards, .. other.Safeguards.Where(safeguard => Safeguards.All(mine => mine.Id != safeguard.Id))],
        Acts = [.. Acts, .. other.Safeguards.Select(safeguard => safeguard.Act).Distinct().Where(act => Act(act) is null).Select(act => other.Act(act)!)],
    };

    /// <summary>Whether something of it is known to its team alone: who is in it, or where somebody is hidden.</summary>
    public bool HasTeam => IsSecret || Stays.Any(stay => stay.IsHidden);

    /// <summary>The form where one of these acts is recorded, when the common one takes none of them; null when it takes one.</summary>
    internal string? FormOf(IEnumerable<string> acts)
    {
        var forms = acts.Select(Act).OfType<ActKind>().Select(act => act.RecordedOn).ToList();
        return forms.Contains(null) ? null : forms.FirstOrDefault();
    }

    public ActKind? Act(string kind) => Acts.FirstOrDefault(one => one.Id == kind);

    /// <summary>The act as it could be done at that moment: one switched off since is told late, not wrongly.</summary>
    public ActKind? ActAt(string kind, DateTimeOffset at) =>
        Act(kind) ?? ActsOff.FirstOrDefault(one => one.Id == kind && OffSince.TryGetValue(kind, out var since) && at < since);

    public Outcome? Outcome(OutcomeKind kind) => Outcomes.FirstOrDefault(one => one.Kind == kind);

    public StayKind? Stay(string kind) => Stays.FirstOrDefault(one => one.Id == kind);
}

/// <summary>All programmes a cell runs, as they are configured now.</summary>
public sealed record ProgrammeBook(ImmutableDictionary<string, ProgrammeRules> Programmes)
{
    public static ProgrammeBook Empty { get; } = new(ImmutableDictionary<string, ProgrammeRules>.Empty);

    public ProgrammeRules? Find(string programme) => Programmes.GetValueOrDefault(programme);
}
