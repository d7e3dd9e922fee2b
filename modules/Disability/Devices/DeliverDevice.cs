using SocialWatch.Disability.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Disability.Devices;

/// <summary>The device is in the person's hands.</summary>
[CommandName("disability.deliver-device.v1")]
internal sealed record DeliverDevice(
    ActId Act,
    [property: OneOf(DeviceKinds.Words, DeviceKinds.Wheelchair, DeviceKinds.WalkingAid, DeviceKinds.WhiteCane, DeviceKinds.Glasses, DeviceKinds.HearingAid,
        DeviceKinds.Prosthesis, DeviceKinds.Orthosis, DeviceKinds.Communication, DeviceKinds.BedAndHygiene, DeviceKinds.Another)] string Kind,
    DateOnly On) : DisabilityCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DisabilityFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var delivered = new DeviceDelivered(Act, Kind, On);

        return own.Waiting(Kind) switch
        {
            _ when own.Devices.FirstOrDefault(device => device.Delivered?.Act == Act) is { Delivered: var same } => same == delivered ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            null => Refuse(new NoSuchDeviceNeed()),
            { Needed.On: var needed } when On < needed => Refuse(new BeforeDeviceNeed(needed)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => AcceptCounted(delivered, new LedgerAct(Act, Acts.DeviceDelivered, MomentOf(On, stamp)), open, rules),
        };
    }
}

/// <summary>The waiting is what a service is judged by: the need is stated before the delivery.</summary>
internal sealed record NoSuchDeviceNeed : Refusal
{
    public override string SuppliedBy => "need-device";
}

internal sealed record BeforeDeviceNeed(DateOnly NeededOn) : Refusal;
