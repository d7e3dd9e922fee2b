namespace SocialWatch.Tests.FormerPrisoners;

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
        // The deadline of the plan tells the day anyway; without the prison it tells of nobody.
        "ReleaseExpected.ExpectedOn", "ReleasePlanned.Housing", "PersonReleased.GoesTo",
    ];
}

public sealed class EveryCommandTests : CommandGuards
{
    public override Examined Programme => Examples.Examined;
}
