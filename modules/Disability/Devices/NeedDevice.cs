using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Disability.Devices;

/// <summary>The person needs an assistive device. From that day on the waiting is counted.</summary>
[CommandName("disability.need-device.v1")]
internal sealed record NeedDevice(
    [property: OneOf(DeviceKinds.Words, DeviceKinds.Wheelchair, DeviceKinds.WalkingAid, DeviceKinds.WhiteCane, DeviceKinds.Glasses, DeviceKinds.HearingAid,
        DeviceKinds.Prosthesis, DeviceKinds.Orthosis, DeviceKinds.Communication, DeviceKinds.BedAndHygiene, DeviceKinds.Another)] string Kind,
    DateOnly On, [property: Typed(500)] string? Note) : DisabilityCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DisabilityFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var needed = new DeviceNeeded(Kind, On, Note);

        return own switch
        {
            _ when own.Devices.Any(device => device.Needed == needed && device.Dropped is null) => AlreadyDone,
            _ when own.Waiting(Kind) is { Needed.On: var since } => Refuse(new DeviceWaits(since)),
            // Another one of the kind is needed after the first, not before it.
            _ when own.InHand(Kind) is { Delivered.On: var delivered } && delivered > On => Refuse(new DeviceDeliveredSince(delivered)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => Accept(needed),
        };
    }
}

internal sealed record DeviceWaits(DateOnly Since) : Refusal;

internal sealed record DeviceDeliveredSince(DateOnly On) : Refusal;
