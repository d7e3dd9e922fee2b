using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Hiv;

/// <summary>What the commands of this programme share.</summary>
internal abstract record HivCommand : ProgrammeCommand<HivFacts>
{
    // Who accompanies, not everybody who meets people: this file is opened by few.
    public override Permission Needs => Permission.AccompanyPeople;
}
