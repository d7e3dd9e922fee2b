namespace SocialWatch.Web;

/// <summary>Where somebody stands on the way from identification to reintegration: model of the partial "_Pathway".</summary>
/// <param name="Stages">In order.</param>
/// <param name="Moves">What is possible now, and what is missing for it.</param>
public sealed record PathwayPicture(IReadOnlyList<PathwayStage> Stages, IReadOnlyList<PathwayMove> Moves);

/// <summary>A step of the pathway.</summary>
/// <param name="Name">Already in the reader's language.</param>
/// <param name="Note">A few words under it: since when, how long.</param>
public sealed record PathwayStage(string Name, StageState State, string? Note = null);

/// <summary>Whether a stage lies behind, here or ahead.</summary>
public enum StageState
{
    Done,
    Current,
    Ahead,
}

/// <summary>A move out of the present stage.</summary>
/// <param name="To">Name of the stage it leads to.</param>
/// <param name="Missing">What still has to be supplied; empty when the move can be made.</param>
/// <param name="Href">Where the move is made.</param>
public sealed record PathwayMove(string To, IReadOnlyList<MissingThing> Missing, string? Href = null);

/// <summary>Something a move still needs.</summary>
/// <param name="Text">In words.</param>
/// <param name="Href">Where it can be supplied ("#goal").</param>
public sealed record MissingThing(string Text, string? Href = null);
