namespace SocialWatch.Tests.Women;

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
        "DangerAssessed.Danger", "ChildWelcomed.Age", "ChildWelcomed.Sex", "ChildWelcomed.School", "ChildSeenOff.On", "ChildSeenOff.WhereTo", "ChildWelcomedBack.On", "FamilyMediated.Relative",
    ];
}

public sealed class EveryCommandTests : CommandGuards
{
    public override Examined Programme => Examples.Examined;
}
