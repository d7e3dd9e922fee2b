namespace SocialWatch.Tests.Elderly;

public sealed class ProgrammeTests : RulesGuards
{
    public override Examined Programme => Examples.Examined;
}

public sealed class WordsTests : WordsGuards
{
    public override Examined Programme => Examples.Examined;
}

public sealed class ScreenTests : ScreenGuards
{
    public override Examined Programme => Examples.Examined;
}

public sealed class StoredEventsTests : EventGuards
{
    public override Examined Programme => Examples.Examined;

    protected override IReadOnlyList<string> Clear =>
    [
        "EntitlementAsked.Entitlement", "EntitlementAnswered.Entitlement", "EntitlementAnswered.Answer",
    ];
}

public sealed class EveryCommandTests : CommandGuards
{
    public override Examined Programme => Examples.Examined;
}
