using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.StreetChildren.Facts;

namespace SocialWatch.StreetChildren.EscortedReturn;

/// <summary>Somebody travels with the child. Until they depart it may be somebody else.</summary>
[CommandName("street-children.name-escort.v1")]
internal sealed record NameEscort(
    ActId Return,
    [property: Typed(200)] string Who,
    [property: OneOf("street-children.escort", "cell-worker", "educator", "association", "social-assistant", "police", "gendarmerie")] string Escort) : ProgrammeCommand<ChildFacts>
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ChildFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var named = new EscortNamed(Return, Who, Escort);

        return own.Journey(Return) switch
        {
            null => Refuse(new NoSuchReturn()),
            { Escort: { } earlier } when earlier == named => AlreadyDone,
            { IsOpen: false } => Refuse(new ReturnIsOver()),
            { Departed.On: var departed } => Refuse(new ReturnAlreadyDeparted(departed)),
            _ => Accept(named),
        };
    }
}
