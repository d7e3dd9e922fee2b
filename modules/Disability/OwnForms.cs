using SocialWatch.Disability.Card;
using SocialWatch.Disability.Devices;
using SocialWatch.Disability.Functioning;
using SocialWatch.Programmes;

namespace SocialWatch.Disability;

/// <summary>The programme's own commands as forms.</summary>
internal static class OwnForms
{
    public static IReadOnlyList<ProgrammeForm> All { get; } =
    [
        ProgrammeForm.Of<AssessFunctioning, DisabilityFacts>("list"),
        ProgrammeForm.Of<RecordCard, DisabilityFacts>("id-card", begins: (_, own) => [
            (nameof(RecordCard.Step), own.LastCardStep is null ? CardSteps.Asked : null)]),
        ProgrammeForm.Of<NeedDevice, DisabilityFacts>("package"),
        ProgrammeForm.Of<DeliverDevice, DisabilityFacts>("truck", offered: (_, own) => Waiting(own) is not null, begins: (_, own) => [(nameof(DeliverDevice.Kind), Waiting(own)?.Kind)]),
        ProgrammeForm.Of<FollowUpDevice, DisabilityFacts>(
            "settings",
            offered: (_, own) => own.Devices.Any(device => device.Delivered is not null),
            begins: (_, own) => [(nameof(FollowUpDevice.Kind), own.Devices.FirstOrDefault(device => device.Delivered is not null && device.FollowUps.IsEmpty)?.Kind)]),
        ProgrammeForm.Of<DropDeviceNeed, DisabilityFacts>("trash-2", offered: (_, own) => Waiting(own) is not null, begins: (_, own) => [(nameof(DropDeviceNeed.Kind), Waiting(own)?.Kind)]),
    ];

    private static Device? Waiting(DisabilityFacts own) => own.Devices.FirstOrDefault(device => device.IsWaiting);
}
