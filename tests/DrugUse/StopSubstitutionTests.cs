using SocialWatch.DrugUse.Substitution;
using static SocialWatch.Tests.DrugUse.HarmReduction;

namespace SocialWatch.Tests.DrugUse;

public sealed class StopSubstitutionTests
{
    private static readonly ProgrammeStory NinthDay = Somebody.Do(Starts).On(9);

    [Theory]
    [InlineData(StopReasons.DosesMissed, 0, "drug-use.facts.substitution-stopped")]
    [InlineData(StopReasons.DosesMissed, 27, "drug-use.facts.substitution-stopped")]
    [InlineData(StopReasons.DosesMissed, 28, null)]
    [InlineData(StopReasons.Completed, 3, "drug-use.facts.substitution-stopped")]
    [InlineData(StopReasons.HandedOver, 3, "drug-use.facts.substitution-elsewhere")]
    public void After_an_interruption_four_weeks_are_dangerous(string why, int daysLater, string? words)
    {
        var stopped = NinthDay.Do(Stops with { Why = why });

        Assert.Equal(words, AtAGlance.Of(stopped.File, stopped.On(9 + daysLater).Now).SingleOrDefault()?.Words);
    }

    [Fact]
    public void Only_a_treatment_that_was_begun_can_stop_and_not_before_it_began()
    {
        Assert.Equal(new NoSuchSubstitution(), Somebody.On(9).Refusal(Stops));
        Assert.Equal(new BeforeSubstitution(Day(0)), NinthDay.Refusal(Stops with { On = Day(-1) }));
        Assert.Equal(new InTheFuture(), NinthDay.Refusal(Stops with { On = Day(10) }));
    }

    [Fact]
    public void Another_reason_for_the_same_treatment_is_refused() =>
        Assert.Equal(new SubstitutionStoppedDifferently(Day(9)), NinthDay.Do(Stops).Refusal(Stops with { Why = StopReasons.Completed }));

    [Fact]
    public void The_form_is_offered_while_a_treatment_runs()
    {
        var form = OwnForms.All.Single(form => form.Command == typeof(StopSubstitution));

        Assert.False(form.IsOffered(Somebody.Open, Somebody.File.Own));
        Assert.Contains(("Substitution", (object?)Starts.Act), form.Begins(NinthDay.Open, NinthDay.File.Own));
    }
}
