using SocialWatch.Disability.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Disability.Functioning;

/// <summary>Six questions about doing things, with glasses or a hearing aid where the person wears them; none about a diagnosis.</summary>
[CommandName("disability.assess-functioning.v1")]
internal sealed record AssessFunctioning(
    ActId Act, DateOnly On,
    [property: OneOf(Difficulty.Words, Difficulty.None, Difficulty.Some, Difficulty.ALot, Difficulty.Cannot)] string Seeing,
    [property: OneOf(Difficulty.Words, Difficulty.None, Difficulty.Some, Difficulty.ALot, Difficulty.Cannot)] string Hearing,
    [property: OneOf(Difficulty.Words, Difficulty.None, Difficulty.Some, Difficulty.ALot, Difficulty.Cannot)] string Walking,
    [property: OneOf(Difficulty.Words, Difficulty.None, Difficulty.Some, Difficulty.ALot, Difficulty.Cannot)] string Remembering,
    [property: OneOf(Difficulty.Words, Difficulty.None, Difficulty.Some, Difficulty.ALot, Difficulty.Cannot)] string SelfCare,
    [property: OneOf(Difficulty.Words, Difficulty.None, Difficulty.Some, Difficulty.ALot, Difficulty.Cannot)] string Communicating) : DisabilityCommand
{
    // The Washington Group's short set is for people of five and older: younger children need the child functioning module.
    public const int YoungestAge = 5;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DisabilityFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var assessed = new FunctioningAssessed(Act, On, Seeing, Hearing, Walking, Remembering, SelfCare, Communicating);

        return open switch
        {
            _ when own.Assessments.TryGetValue(Act, out var earlier) => earlier == assessed ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            _ when own.Assessments.Values.Any(one => one.On == On) => Refuse(new FunctioningAssessedThatDay(On)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            { Opening.BornOn: { } born } when born.AddYears(YoungestAge) > On => Refuse(new TooYoungForTheQuestions(YoungestAge)),
            _ => AcceptCounted(assessed, new LedgerAct(Act, Acts.FunctioningTalk, MomentOf(On, stamp)), open, rules),
        };
    }
}

internal sealed record FunctioningAssessedThatDay(DateOnly On) : Refusal;

internal sealed record TooYoungForTheQuestions(int Age) : Refusal;
