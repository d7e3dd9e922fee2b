namespace SocialWatch.Tests.KidneyFailure;

public sealed class ProgrammeTests : RulesGuards
{
    public override Examined Programme => Kidney.Examined;
}

public sealed class WordsTests : WordsGuards
{
    public override Examined Programme => Kidney.Examined;
}

public sealed class ScreenTests : ScreenGuards
{
    public override Examined Programme => Kidney.Examined;
}

public sealed class StoredEventsTests : EventGuards
{
    public override Examined Programme => Kidney.Examined;

    protected override IReadOnlyList<string> Clear =>
    [
        // Chosen words and days: what indicators and rules go by.
        "EntitlementStated.Entitlement", "EntitlementStated.On", "EntitlementStated.State", "EntitlementStated.Until", "PlaceAsked.On",
        "PlaceGranted.FirstDay", "PlaceGranted.On", "PlaceGranted.SecondDay", "PlaceGranted.ThirdDay", "PlaceLost.On", "PlaceLost.Why",
        "SessionRecorded.On", "SessionRecorded.Session", "SessionRecorded.Why", "VascularAccessStated.Access", "VascularAccessStated.On",
        "VascularAccessStated.State",
    ];
}

public sealed class EveryCommandTests : CommandGuards
{
    public override Examined Programme => Kidney.Examined;
}
