using SocialWatch.DrugUse.Overdoses;

namespace SocialWatch.Tests.DrugUse;

public sealed class ProgrammeTests : RulesGuards
{
    public override Examined Programme => HarmReduction.Examined;
}

public sealed class WordsTests : WordsGuards
{
    public override Examined Programme => HarmReduction.Examined;
}

public sealed class ScreenTests : ScreenGuards
{
    public override Examined Programme => HarmReduction.Examined;
}

public sealed class StoredEventsTests : EventGuards
{
    public override Examined Programme => HarmReduction.Examined;

    protected override IReadOnlyList<string> Clear =>
    [
        "KitsHandedOut.Commune", "InjectingStated.Since", "OverdoseReported.HowItEnded", "OverdoseFollowedUp.On",
        "SubstitutionStarted.On", "SubstitutionStopped.On", "SubstitutionStopped.Why",
    ];
}

public sealed class EveryCommandTests : CommandGuards
{
    public override Examined Programme => HarmReduction.Examined;

    protected override void Holds(ProgrammeStory story)
    {
        var own = story.Facts<DrugUseFacts>();
        var open = story.File.Project as LifeProject.Open ?? ((LifeProject.Closed)story.File.Project).Last;

        Assert.True(own.Substitutions.Count(treatment => treatment.Stopped is null) <= 1);
        // What is known of kits is what stands in the ledger, whatever was withdrawn.
        Assert.Equal(
            open.Acts.Values.Where(act => !act.Withdrawn && act.AsRecorded.Kind == Acts.KitsGiven).Sum(act => act.AsRecorded.Quantity),
            own.KitsGiven.Values.Sum(given => given.Kits));
        Assert.Equal(
            open.Acts.Values.Count(act => !act.Withdrawn && act.AsRecorded.Kind == Acts.OverdoseResponse),
            own.Overdoses.Length);
        Assert.All(own.Overdoses.Where(overdose => overdose.IsWaiting), overdose => Assert.Equal(OverdoseEnd.Survived, overdose.Reported.HowItEnded));
    }
}
