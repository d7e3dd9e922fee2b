using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.DrugUse;

/// <summary>What the commands of this programme share. Whoever meets people may ask them: nobody waits in the street for a caseworker.</summary>
internal abstract record DrugUseCommand : ProgrammeCommand<DrugUseFacts>
{
    public override Permission Needs => Permission.MeetPeople;
}
