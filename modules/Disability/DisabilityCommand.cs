using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Disability;

/// <summary>What the commands of this programme share.</summary>
internal abstract record DisabilityCommand : ProgrammeCommand<DisabilityFacts>
{
    public override Permission Needs => Permission.MeetPeople;
}
