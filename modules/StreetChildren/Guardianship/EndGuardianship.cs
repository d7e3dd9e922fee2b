using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.StreetChildren.Facts;

namespace SocialWatch.StreetChildren.Guardianship;

/// <summary>The guardianship is withdrawn, or the guardian has died or gone. It is named, so that a late phone never ends the next one.</summary>
[CommandName("street-children.end-guardianship.v1")]
internal sealed record EndGuardianship(ActId Guardian, DateOnly On, [property: Typed(500)] string Why) : ProgrammeCommand<ChildFacts>
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ChildFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var ended = new GuardianshipEnded(Guardian, On, Why);

        return own.All<GuardianNamed>().FirstOrDefault(one => one.Act == Guardian) switch
        {
            null => Refuse(new NoSuchGuardian()),
            _ when own.EndOf(Guardian) is { } earlier => earlier == ended ? AlreadyDone : Refuse(new GuardianshipEndedDifferently(earlier.On)),
            { Since: var since } when On < since => Refuse(new BeforeGuardianship(since)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => Accept(ended),
        };
    }
}
