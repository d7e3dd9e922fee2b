using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>A step of the care protocol was done. One forgotten may be written down later, also after the stay and after the closing.</summary>
[CommandName("life-project.do-protocol-step.v1")]
public sealed record DoProtocolStep(ActId Stay, [property: Typed(100)] string Step, DateOnly On, [property: Typed(2000)] string? Note) : StayCommand
{
    protected override bool IsOfBefore(LifeProject.Closed closed, ProgrammeFacts own) => closed.Last.StayOf(Stay)?.Cycle == closed.Last.Cycle;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) => open.StayOf(Stay) switch
    {
        null => Refuse(new NoSuchStay()),
        { } stay when rules.Stay(stay.Entered.Kind)?.StepOnce(Step) is { } step => Decide(stay, step, open, stamp),
        _ => Refuse(new NoSuchProtocolStep()),
    };

    private Decision<LifeProjectEvent> Decide(Stay stay, ProtocolStep step, LifeProject.Open open, Stamp stamp)
    {
        var done = new ProtocolStepDone(Stay, Step, step.Approach, On, Note);

        return stay switch
        {
            _ when stay.Steps.FirstOrDefault(one => (one.Step, one.On) == (Step, On)) is { } same => same == done ? AlreadyDone : Refuse(new StepDoneThatDay(On)),
            _ when NotYet(On, stamp) is { } fault => Refuse(fault),
            { Entered.On: var entered } when On < entered => Refuse(new BeforeEntering(entered)),
            { Left.On: var left } when On > left => Refuse(new AfterLeaving(left)),
            _ => Accept([done, .. ProtocolClocks.MetBy(step, On, OperationalDays.MomentOf(On, stamp), stay, open)]),
        };
    }
}
