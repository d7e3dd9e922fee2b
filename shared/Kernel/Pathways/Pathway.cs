using System.Collections.Immutable;

namespace SocialWatch.Kernel.Pathways;

/// <summary>What a stage is for, whatever a programme calls it.</summary>
public enum StageKind
{
    Identification,
    UrgentHelp,
    Shelter,

    /// <summary>Needs are judged and goals agreed. Cannot be left while a serious need has no goal.</summary>
    Planning,
    Reintegration,
    FollowUp,
}

/// <summary>A step of a pathway. <paramref name="Id"/> is a stored name: never reused with another meaning.</summary>
public sealed record Stage(string Id, StageKind Kind, params ImmutableArray<ClockRule> Starts);

/// <summary>A way from one stage to another, open when everything it requires is there.</summary>
public sealed record Move(string From, string To, params ImmutableArray<Requirement> Requires);

/// <summary>Stages from identification to reintegration and the moves between them. The first stage is where a life project opens.</summary>
public sealed record Pathway(ImmutableArray<Stage> Stages, ImmutableArray<Move> Moves)
{
    public Stage First => Stages[0];

    public Stage? Find(string stage) => Stages.FirstOrDefault(one => one.Id == stage);

    public IEnumerable<Move> From(string stage) => Moves.Where(move => move.From == stage);

    public Move? Between(string from, string to) => Moves.FirstOrDefault(move => move.From == from && move.To == to);
}
