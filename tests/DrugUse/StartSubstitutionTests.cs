using SocialWatch.DrugUse.Substitution;
using static SocialWatch.Tests.DrugUse.HarmReduction;

namespace SocialWatch.Tests.DrugUse;

public sealed class StartSubstitutionTests
{
    private static readonly StartSubstitution Again = Starts with { Act = ProgrammeStory.Numbered(730), On = Day(20) };

    [Fact]
    public void The_start_is_counted_meets_the_treatment_clock_and_is_good_to_read()
    {
        var treated = Somebody.Enter(Stages.Treatment).Do(Starts);
        var fact = Assert.Single(AtAGlance.Of(treated.File, treated.On(9).Now));

        Assert.Equal(ClockStatus.Met, treated.Open.Clocks["treatment-begun"].Status);
        Assert.Equal(("drug-use.facts.substitution", Weight.Good), (fact.Words, fact.Weight));
        Assert.Contains(("Days", (object?)10), fact.With);
    }

    [Fact]
    public void One_treatment_at_a_time()
    {
        Assert.Equal(new SubstitutionIsRunning(Day(0)), Somebody.Do(Starts).On(20).Refusal(Again));
        Assert.Null(Somebody.Do(Starts).On(9).Do(Stops).On(20).Refusal(Again));
        Assert.Equal(new EarlierSubstitutionLasted(Day(9)), Somebody.Do(Starts).On(9).Do(Stops).On(20).Refusal(Again with { On = Day(5) }));
    }

    [Fact]
    public void Another_day_under_the_same_act_is_refused() =>
        Assert.Equal(new ActRecordedDifferently(), Somebody.Do(Starts).Refusal(Starts with { On = Day(-1) }));

    [Fact]
    public void Neither_tomorrow_nor_twenty_years_ago()
    {
        Assert.Equal(new InTheFuture(), Somebody.Refusal(Starts with { On = Day(1) }));
        Assert.Equal(new TooLongAgo(15), Somebody.Refusal(Starts with { On = new DateOnly(2006, 1, 1) }));
    }

    [Fact]
    public void Withdrawn_it_never_ran() => Assert.Null(Somebody.Do(Starts).Do(new WithdrawAct(Starts.Act, "Only a talk about it")).Facts<DrugUseFacts>().Running);

    [Fact]
    public void The_treatment_goes_on_in_the_next_cycle() => Assert.NotNull(Somebody
        .Do(Starts, new CloseLifeProject(OutcomeKind.Left, Day(0), null)).On(30).Do(new ReopenLifeProject(Stages.Treatment, "Back")).Facts<DrugUseFacts>().Running);
}
