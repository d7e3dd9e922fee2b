using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Women.Programme;

namespace SocialWatch.Women.Danger;

/// <summary>The signs of danger are gone through with her, again and again: what is not ticked was not told.</summary>
[CommandName("women.assess-danger.v1")]
internal sealed record AssessDanger(
    ActId Act, DateTimeOffset At, bool ViolenceRising, bool Weapon, bool Strangling, bool DeathThreats, bool ForcedSex, bool InPregnancy,
    bool ThreatsToChildren, bool Control, bool Separation, bool SuicidalThoughts, bool FearsForHerLife, [property: Typed(1000)] string? Note) : CountedCommand<WomenFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(WomenFacts own) => new(Assessed, Acts.DangerAssessment, At);

    private DangerAssessed Assessed => new(Act, At, DangerLevels.Of(Signs), Signs, Note);

    private DangerSigns Signs => new(
        ViolenceRising, Weapon, Strangling, DeathThreats, ForcedSex, InPregnancy, ThreatsToChildren, Control, Separation, SuicidalThoughts, FearsForHerLife);

    protected override IEnumerable<LifeProjectEvent> Follows(LifeProject.Open open, WomenFacts own, ProgrammeRules rules) =>
        // A late phone tells of an earlier day: what is due follows from the latest.
        own.Assessed?.At > At ? [] : [.. Stages.Starts(Stages.DangerReassessed, At, rules), .. PlanDue(open, own, rules)];

    private IEnumerable<LifeProjectEvent> PlanDue(LifeProject.Open open, WomenFacts own, ProgrammeRules rules)
    {
        var presses = open.Clocks.GetValueOrDefault(Stages.SafetyPlan) is { CanBeMet: true };

        return DangerLevels.NeedsPlan(Assessed.Danger) switch
        {
            false when presses => [new ClockStopped(Stages.SafetyPlan)],
            // Danger that was known already does not make the plan due later.
            true when own.Plan is null && !(presses && DangerLevels.NeedsPlan(own.Assessed?.Danger)) => Stages.Starts(Stages.SafetyPlan, At, rules),
            _ => [],
        };
    }
}
