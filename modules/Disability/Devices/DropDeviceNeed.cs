using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Disability.Devices;

/// <summary>The device is not needed any more, or was written down by mistake: nobody waits for it.</summary>
[CommandName("disability.drop-device-need.v1")]
internal sealed record DropDeviceNeed(
    [property: OneOf(DeviceKinds.Words, DeviceKinds.Wheelchair, DeviceKinds.WalkingAid, DeviceKinds.WhiteCane, DeviceKinds.Glasses, DeviceKinds.HearingAid,
        DeviceKinds.Prosthesis, DeviceKinds.Orthosis, DeviceKinds.Communication, DeviceKinds.BedAndHygiene, DeviceKinds.Another)] string Kind,
    [property: Typed(500)] string Why) : DisabilityCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DisabilityFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var dropped = new DeviceNeedDropped(Kind, Why);

        return own switch
        {
            _ when own.Waiting(Kind) is not null => Accept(dropped),
            _ when own.Devices.LastOrDefault(device => device.Kind == Kind)?.Dropped == dropped => AlreadyDone,
            _ => Refuse(new NoSuchDeviceNeed()),
        };
    }
}
