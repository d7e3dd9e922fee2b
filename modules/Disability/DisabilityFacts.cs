using System.Collections.Immutable;
using SocialWatch.Disability.Card;
using SocialWatch.Disability.Devices;
using SocialWatch.Disability.Functioning;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Disability;

/// <summary>What this programme alone knows of somebody. A new cycle goes on from it: a wheelchair does not go away with a file.</summary>
internal sealed record DisabilityFacts : ProgrammeFacts
{
    public static DisabilityFacts Nothing { get; } = new();

    /// <summary>By the act of the talk.</summary>
    public ImmutableDictionary<ActId, FunctioningAssessed> Assessments { get; init; } = ImmutableDictionary<ActId, FunctioningAssessed>.Empty;

    /// <summary>In the order of their days.</summary>
    public ImmutableArray<CardStepRecorded> CardSteps { get; init; } = [];

    /// <summary>In the order the needs were stated.</summary>
    public ImmutableArray<Device> Devices { get; init; } = [];

    /// <summary>The file was reopened since the last assessment: look again.</summary>
    public bool LookAgain { get; init; }

    public FunctioningAssessed? Functioning => Assessments.Values.MaxBy(assessed => assessed.On);

    public CardStepRecorded? LastCardStep => CardSteps.LastOrDefault();

    /// <summary>The one of that kind that has been waited for longest.</summary>
    public Device? Waiting(string kind) => Devices.FirstOrDefault(device => device.Kind == kind && device.IsWaiting);

    /// <summary>The one of that kind that was delivered last.</summary>
    public Device? InHand(string kind) => Devices.LastOrDefault(device => device.Kind == kind && device.Delivered is not null);

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened switch
    {
        FunctioningAssessed e => this with { Assessments = Assessments.SetItem(e.Act, e), LookAgain = false },
        CardStepRecorded e => this with { CardSteps = [.. CardSteps.Add(e).OrderBy(step => step.On)] },
        DeviceNeeded e => this with { Devices = Devices.Add(new Device(e, Delivered: null, [])) },
        DeviceDelivered e => With(Waiting(e.Kind), device => device with { Delivered = e }),
        DeviceFollowedUp e => With(InHand(e.Kind), device => device with { FollowUps = device.FollowUps.Add(e) }),
        DeviceNeedDropped e => With(Waiting(e.Kind), device => device with { Dropped = e }),
        ActWithdrawn e => Without(e.Act),
        LifeProjectReopened => this with { LookAgain = true },

        // Never throw here: one odd event in an old stream must not make a person's file unreadable.
        _ => this,
    };

    private DisabilityFacts With(Device? found, Func<Device, Device> change) => found is null ? this : this with { Devices = Devices.Replace(found, change(found)) };

    // Whoever withdraws the act withdraws what came with it, or the ledger and the facts would tell two stories.
    private DisabilityFacts Without(ActId act) => this with
    {
        Assessments = Assessments.Remove(act),
        CardSteps = CardSteps.RemoveAll(step => step.Act == act),
        Devices = [.. Devices.Select(device => device.Without(act))],
    };
}
