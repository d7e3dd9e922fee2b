namespace SocialWatch.Tests.StreetChildren;

public sealed class ProgrammeTests : RulesGuards
{
    public override Examined Programme => Child.Examined;

    // Shortly before eighteen nobody is let go without a plan.
    protected override bool IsOwed(Requirement requirement) => requirement.Id == "coming-of-age-plan";
}

public sealed class WordsTests : WordsGuards
{
    public override Examined Programme => Child.Examined;
}

public sealed class ScreenTests : ScreenGuards
{
    public override Examined Programme => Child.Examined;
}

public sealed class StoredEventsTests : EventGuards
{
    public override Examined Programme => Child.Examined;

    protected override IReadOnlyList<string> Clear =>
    [
        // Chosen words and days: what indicators and rules go by.
        "BestInterestNoted.On", "ChildHandedOver.On", "ChildHandedOver.Relation", "ComingOfAgePlanned.Answer", "ComingOfAgePlanned.Home",
        "ComingOfAgePlanned.On", "EscortNamed.Escort", "GuardianNamed.DecidedBy", "GuardianNamed.Relation", "GuardianNamed.Since",
        "GuardianshipEnded.On", "ReturnCalledOff.On", "ReturnDeparted.On", "ReturnDeparted.TravelsBy", "ReturnOrdered.On", "ReturnOrdered.OrderedBy",
        "SchoolingStated.Level", "SchoolingStated.On", "SchoolingStated.Schooling",
    ];
}

public sealed class EveryCommandTests : CommandGuards
{
    public override Examined Programme => Child.Examined;
}
