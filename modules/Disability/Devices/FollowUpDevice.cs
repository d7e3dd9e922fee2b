using SocialWatch.Disability.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Disability.Devices;

/// <summary>Does it fit, and is it used? A device in a corner helps nobody.</summary>
[CommandName("disability.follow-up-device.v1")]
internal sealed record FollowUpDevice(
    ActId Act,
    [property: OneOf(DeviceKinds.Words, DeviceKinds.Wheelchair, DeviceKinds.WalkingAid, DeviceKinds.WhiteCane, DeviceKinds.Glasses, DeviceKinds.HearingAid,
        DeviceKinds.Prosthesis, DeviceKinds.Orthosis, DeviceKinds.Communication, DeviceKinds.BedAndHygiene, DeviceKinds.Another)] string Kind,
    DateOnly On, [property: OneOf("disability.fit", Fits.Well, Fits.NeedsChange, Fits.NotUsed)] string Fit, [property: Typed(500)] string? Note) : DisabilityCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DisabilityFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var followed = new DeviceFollowedUp(Act, Kind, On, Fit, Note);

        return own.InHand(Kind) switch
        {
            _ when own.Devices.SelectMany(device => device.FollowUps).FirstOrDefault(one => one.Act == Act) is { } same => same == followed ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            null => Refuse(new NoSuchDevice()),
            { Delivered: { On: var delivered } } when On < delivered => Refuse(new BeforeDelivery(delivered)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => AcceptCounted(followed, new LedgerAct(Act, Acts.DeviceFollowedUp, MomentOf(On, stamp)), open, rules),
        };
    }
}

internal sealed record NoSuchDevice : Refusal
{
    public override string SuppliedBy => "deliver-device";
}

internal sealed record BeforeDelivery(DateOnly DeliveredOn) : Refusal;
