using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;

namespace SocialWatch.MentalHealth.Crisis;

/// <summary>The crisis is over. It is named, so that a late phone never ends the next one.</summary>
[CommandName("mental-health.end-crisis.v1")]
internal sealed record EndCrisis(
    ActId Crisis, DateOnly On,
    [property: OneOf("mental-health.crisis-end", "calmed-down", "with-family", "at-hospital", "admitted", "went-away")] string How) : ProgrammeCommand<CareFacts>
{
    public override Permission Needs => Permission.MeetPeople;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, CareFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var ended = new CrisisEnded(Crisis, On, How);

        return own.ThisCycle<CrisisRecorded>().FirstOrDefault(one => one.Act == Crisis) switch
        {
            null => Refuse(new NoSuchCrisis()),
            _ when own.EndOf(Crisis) is { } earlier => earlier == ended ? AlreadyDone : Refuse(new CrisisEndedDifferently(earlier.On)),
            { On: var since } when On < since => Refuse(new BeforeCrisis(since)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => Accept(ended),
        };
    }
}
