using SocialWatch.Kernel;

namespace SocialWatch.Women.Danger;

/// <summary>The signs she told of, or that were seen.</summary>
internal sealed record DangerSigns(
    bool ViolenceRising, bool Weapon, bool Strangling, bool DeathThreats, bool ForcedSex, bool InPregnancy, bool ThreatsToChildren,
    bool Control, bool Separation, bool SuicidalThoughts, bool FearsForHerLife);

/// <param name="Danger">As the rule of that day judged it: a later rule judges no old assessment again.</param>
/// <param name="Signs">Told in confidence: counted nowhere.</param>
[EventName("women.danger-assessed.v1")]
internal sealed record DangerAssessed(
    ActId Act, DateTimeOffset At, [property: WordKey("women.danger")] string Danger, [property: Sealed] DangerSigns? Signs, [property: Sealed, Narrative] string? Note) : Counted(Act, At);
