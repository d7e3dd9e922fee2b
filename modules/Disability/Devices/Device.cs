using System.Collections.Immutable;
using SocialWatch.Kernel;

namespace SocialWatch.Disability.Devices;

/// <summary>An assistive device, from the need to the hand.</summary>
internal sealed record Device(DeviceNeeded Needed, DeviceDelivered? Delivered, ImmutableArray<DeviceFollowedUp> FollowUps)
{
    public string Kind => Needed.Kind;

    /// <summary>Said not to be needed any more.</summary>
    public DeviceNeedDropped? Dropped { get; init; }

    public bool IsWaiting => Delivered is null && Dropped is null;

    public DeviceFollowedUp? LastFollowUp => FollowUps.MaxBy(followed => followed.On);

    /// <summary>Without the delivery there was nothing to follow up: what was said of it waits until the device is delivered again.</summary>
    public Device Without(ActId act) => this with
    {
        Delivered = Delivered?.Act == act ? null : Delivered,
        FollowUps = FollowUps.RemoveAll(followed => followed.Act == act),
    };
}

/// <summary>Stored names.</summary>
internal static class DeviceKinds
{
    public const string Words = "disability.device";
    public const string Wheelchair = "wheelchair";
    public const string WalkingAid = "walking-aid";
    public const string WhiteCane = "white-cane";
    public const string Glasses = "glasses";
    public const string HearingAid = "hearing-aid";
    public const string Prosthesis = "prosthesis";
    public const string Orthosis = "orthosis";
    public const string Communication = "communication-aid";
    public const string BedAndHygiene = "bed-and-hygiene";
    public const string Another = "another";
}

/// <summary>How a device serves. Stored names.</summary>
internal static class Fits
{
    public const string Well = "fits";
    public const string NeedsChange = "needs-change";
    public const string NotUsed = "not-used";
}
