using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Disability.Devices;

/// <summary>Every device that is needed was delivered, or the need dropped: nobody is called included who cannot leave the room.</summary>
internal sealed record NoDeviceWaits() : Requirement("no-device-waits", ProgrammeForm.PanelOf<DeliverDevice>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => own is not DisabilityFacts facts || !facts.Devices.Any(device => device.IsWaiting);
}
