namespace SocialWatch.Tests.Disability;

public sealed class ProgrammeTests : RulesGuards
{
    public override Examined Programme => Noura.Examined;
}

public sealed class WordsTests : WordsGuards
{
    public override Examined Programme => Noura.Examined;
}

public sealed class ScreenTests : ScreenGuards
{
    public override Examined Programme => Noura.Examined;
}

public sealed class StoredEventsTests : EventGuards
{
    public override Examined Programme => Noura.Examined;

    protected override IReadOnlyList<string> Clear =>
    [
        "FunctioningAssessed.On", "FunctioningAssessed.Seeing", "FunctioningAssessed.Hearing", "FunctioningAssessed.Walking",
        "FunctioningAssessed.Remembering", "FunctioningAssessed.SelfCare", "FunctioningAssessed.Communicating",
        "CardStepRecorded.Step", "CardStepRecorded.On",
        "DeviceNeeded.Kind", "DeviceNeeded.On", "DeviceNeedDropped.Kind", "DeviceDelivered.Kind", "DeviceDelivered.On",
        "DeviceFollowedUp.Kind", "DeviceFollowedUp.On", "DeviceFollowedUp.Fit",
    ];
}

public sealed class EveryCommandTests : CommandGuards
{
    public override Examined Programme => Noura.Examined;

    protected override void Holds(ProgrammeStory story)
    {
        var own = story.Facts<DisabilityFacts>();
        var open = story.File.Project as LifeProject.Open ?? ((LifeProject.Closed)story.File.Project).Last;
        int Standing(string kind) => open.Acts.Values.Count(act => !act.Withdrawn && act.AsRecorded.Kind == kind);

        // What is known is what stands in the ledger, whatever was withdrawn.
        Assert.Equal(Standing(Acts.DeviceDelivered), own.Devices.Count(device => device.Delivered is not null));
        Assert.Equal(Standing(Acts.DeviceFollowedUp), own.Devices.Sum(device => device.FollowUps.Length));
        Assert.Equal(Standing(Acts.FunctioningTalk), own.Assessments.Count);
        Assert.Equal(Standing(Acts.CardAsked), own.CardSteps.Count(step => step.Step == SocialWatch.Disability.Card.CardSteps.Asked));
        Assert.Equal(own.CardSteps.Select(step => step.On).Order(), own.CardSteps.Select(step => step.On));
    }
}
