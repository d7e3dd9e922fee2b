using SocialWatch.DrugUse.Code;
using SocialWatch.DrugUse.Injecting;
using SocialWatch.DrugUse.Kits;
using SocialWatch.DrugUse.Overdoses;
using SocialWatch.DrugUse.Substitution;
using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.DrugUse;

/// <summary>The programme as it holds in service, and one invented person's evenings at the unit.</summary>
internal static class HarmReduction
{
    /// <summary>As the programme for children brings it; the module itself stands beside this one in service.</summary>
    private static readonly ProgrammeRules Children = DrugUseProgramme.Rules with
    {
        Id = "street-children",
        Acts = [new ActKind("prosecutor-informed", Approach.Legal)],
        Safeguards = [new Safeguard("prosecutor", "street-children", "prosecutor-informed", TimeSpan.FromHours(24))],
        SafeguardsFrom = [],
    };

    public static ProgrammeRules Rules { get; } = DrugUseProgramme.Rules.With(Children);

    public static ProgrammeStory Somebody { get; } = ProgrammeStory.Of(Rules);

    public static ProgrammeStory Girl { get; } = ProgrammeStory.Of(Rules, age: AgeBand.From13To17);

    public static HandOutKits Kits(int number, int given, int back = 0, int condoms = 0, double day = 0) => new(
        ProgrammeStory.Numbered(number), ProgrammeStory.Numbered(number + 1), ProgrammeStory.Numbered(number + 2), given, back, condoms,
        ProgrammeStory.Beginning.AddDays(day), Commune: null, Place: null);

    public static StateInjecting Injects(int perDay) => new(perDay, Substance.Heroin, AlsoSubstance: null, DateOnly.FromDateTime(ProgrammeStory.Beginning.DateTime));

    public static ReportOverdose Overdosed { get; } = new(
        ProgrammeStory.Numbered(700), ProgrammeStory.Numbered(701), ProgrammeStory.Beginning, Substance.Heroin, NaloxoneGiven: true, AmbulanceCalled: true, OverdoseEnd.Survived, "Behind the market");

    public static FollowUpOverdose FollowsUp { get; } = new(ProgrammeStory.Numbered(710), Overdosed.Act, Day(1), "On the phone");

    public static StartSubstitution Starts { get; } = new(ProgrammeStory.Numbered(720), Day(0), "The centre behind the hospital");

    public static StopSubstitution Stops { get; } = new(Starts.Act, Day(9), StopReasons.DosesMissed, "He was not let in twice");

    public static DateOnly Day(double day) => DateOnly.FromDateTime(ProgrammeStory.Beginning.AddDays(day).DateTime);

    public static Examined Examined { get; } = new Examined(new Setup(), Rules,
    [
        (Somebody, new GiveCode("K-17")),
        (Somebody, Kits(600, 20, 12, 6) with { Commune = "Ain Sebaa", Place = "Behind the old cinema" }),
        (Somebody, Injects(2) with { AlsoSubstance = Substance.Tablets }),
        (Somebody, Overdosed),
        (Somebody.Do(Overdosed).On(1), FollowsUp),
        (Somebody, Starts),
        (Somebody.Do(Starts).On(9), Stops),
    ]).WithExamplesTold() with
    {
        Results = ["drug-use.coverage.low", "drug-use.coverage.some", "drug-use.coverage.enough"],
    };
}
