using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Hiv.Disclosure;

/// <summary>Who may know, as the person wishes it today: somebody, or nobody. It may be said otherwise at any time.</summary>
[CommandName("hiv.state-disclosure.v1")]
internal sealed record StateDisclosure([property: Typed(500)] string? WhoMayKnow) : HivCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, HivFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var wished = new DisclosureWished(WhoMayKnow, Nobody: WhoMayKnow is null);
        return own.Disclosure == wished ? AlreadyDone : Accept(wished);
    }
}
