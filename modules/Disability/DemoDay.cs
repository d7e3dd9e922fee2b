using SocialWatch.Disability.Card;
using SocialWatch.Disability.Devices;
using SocialWatch.Disability.Functioning;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Disability;

/// <summary>What a worker might do next with the programme's own forms, for invented people.</summary>
internal static class DemoDay
{
    private static readonly string[] Answers = [Difficulty.None, Difficulty.None, Difficulty.Some, Difficulty.ALot, Difficulty.Cannot];

    private static readonly string[] Kinds = [DeviceKinds.Wheelchair, DeviceKinds.WalkingAid, DeviceKinds.Glasses, DeviceKinds.HearingAid];

    public static LifeProjectCommand? Next(LifeProjectFile file, DateTimeOffset now, Random random) =>
        (file.Project, file.Own) is (LifeProject.Open open, DisabilityFacts own) ? Next(open, own, DateOnly.FromDateTime(now.DateTime), random) : null;

    private static LifeProjectCommand? Next(LifeProject.Open open, DisabilityFacts own, DateOnly today, Random random) => own switch
    {
        { Functioning: null } when !(open.Opening.BornOn?.AddYears(AssessFunctioning.YoungestAge) > today) =>
            new AssessFunctioning(Act(random), today, Answer(random), Answer(random), Answer(random), Answer(random), Answer(random), Answer(random)),
        { LastCardStep: null } => new RecordCard(Act(random), CardSteps.Asked, today, Reason: null),
        { Devices.IsEmpty: true } => new NeedDevice(Kinds[random.Next(Kinds.Length)], today, Note: null),
        _ when random.Next(3) > 0 => null,
        _ when own.Devices.FirstOrDefault(device => device.IsWaiting && device.Needed.On < today) is { } waiting => new DeliverDevice(Act(random), waiting.Kind, today),
        _ when own.Devices.FirstOrDefault(device => device is { Delivered: not null, FollowUps.IsEmpty: true } && own.InHand(device.Kind) == device) is { } delivered =>
            new FollowUpDevice(Act(random), delivered.Kind, today, random.Next(4) == 0 ? Fits.NeedsChange : Fits.Well, Note: null),
        { LastCardStep: { Step: CardSteps.Asked, On: var asked } } when asked < today => new RecordCard(Act(random), CardSteps.Obtained, today, Reason: null),
        _ => null,
    };

    private static string Answer(Random random) => Answers[random.Next(Answers.Length)];

    // Not a new id: the same seed tells the same story.
    private static ActId Act(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new ActId(new Guid(bytes));
    }
}
