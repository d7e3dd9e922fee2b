using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The way through the programme ends: in reintegration, or honestly otherwise.</summary>
[CommandName("life-project.close.v1")]
public sealed record CloseLifeProject(OutcomeKind Outcome, DateOnly ClosedOn, [property: Typed(2000)] string? Note) : LifeProjectCommand
{
    /// <summary>To the cell's own questions.</summary>
    public IReadOnlyList<OwnAnswer>? Own { get; init; }

    public override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp) => state.Project switch
    {
        LifeProject.NotOpened => Refuse(new LifeProjectNotOpened()),
        LifeProject.Closed closed => Refuse(new LifeProjectAlreadyClosed(closed.On)),
        LifeProject.Open open when state.Rules is not { } => Refuse(new ProgrammeNotInstalled(open.Opening.Programme)),
        LifeProject.Open when ClosedOn > stamp.Today => Refuse(new InTheFuture()),
        LifeProject.Open when ClosedOn.Year < stamp.Today.Year - RecordAct.YearsBack => Refuse(new TooLongAgo(RecordAct.YearsBack)),
        LifeProject.Open open => Decide(open, state.Own, state.Rules!),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules)
    {
        if (rules.Outcome(Outcome) is not { } outcome || !outcome.IsOpenFrom(open.Stage))
        {
            return Refuse(new OutcomeNotOffered());
        }

        return (Missing.For(outcome, open, own, rules) ?? OwnAnswers.FaultIn(Own, FieldPlace.Closing, rules)) is { } why
            ? Refuse(why)
            : Accept([.. OwnAnswers.Told(Own, about: null, open), .. Clocks.StoppedByClosing(open), new LifeProjectClosed(Outcome, ClosedOn, Note)]);
    }
}
