using SocialWatch.Elderly.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Dependency;

/// <summary>The six activities are gone through: what is ticked is done alone.</summary>
[CommandName("elderly.assess-dependency.v1")]
internal sealed record AssessDependency(
    ActId Act, DateTimeOffset At, bool Bathing, bool Dressing, bool Toileting, bool Transferring, bool Continence, bool Feeding,
    [property: Typed(1000)] string? Note) : CountedCommand<ElderlyFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(ElderlyFacts own) => new(new DependencyAssessed(Act, At, KatzIndex.Of(Alone), Alone, Note), Acts.DependencyAssessment, At);

    private Activities Alone => new(Bathing, Dressing, Toileting, Transferring, Continence, Feeding);

    // The home asks for it every month: whoever has done it here need not tick it there.
    protected override IEnumerable<LifeProjectEvent> Follows(LifeProject.Open open, ElderlyFacts own, ProgrammeRules rules)
    {
        var on = OperationalDays.Of(At);

        return open.CurrentStay is { } stay && rules.Stay(stay.Entered.Kind)?.Step(Stays.DependencyCheck) is { } step
            && on >= stay.Entered.On && stay.Steps.All(done => (done.Step, done.On) != (step.Id, on))
                ? [new ProtocolStepDone(stay.Id, step.Id, step.Approach, on, Note: null), .. ProtocolClocks.MetBy(step, on, At, stay, open)]
                : [];
    }
}

/// <param name="Score">How many of the six are done alone.</param>
[EventName("elderly.dependency-assessed.v1")]
internal sealed record DependencyAssessed(
    ActId Act, DateTimeOffset At, int Score, [property: Sealed] Activities? Alone, [property: Sealed, Narrative] string? Note) : Counted(Act, At)
{
    /// <summary>The band the score falls in, for sentences.</summary>
    [WordKey("elderly.dependency")]
    public string Band => KatzIndex.Band(Score);
}
