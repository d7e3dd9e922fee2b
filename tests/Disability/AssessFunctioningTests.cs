using SocialWatch.Disability.Functioning;
using SocialWatch.Kernel.Cells;
using static SocialWatch.Tests.Disability.Noura;

namespace SocialWatch.Tests.Disability;

public sealed class AssessFunctioningTests
{
    private static readonly string[] Answers = [Difficulty.None, Difficulty.Some, Difficulty.ALot, Difficulty.Cannot];

    [Fact]
    public void One_domain_with_a_lot_of_difficulty_decides_and_nothing_less()
    {
        // All 4096 sheets of answers, against the sentence of the Washington Group.
        for (var sheet = 0; sheet < 4096; sheet++)
        {
            var six = Enumerable.Range(0, 6).Select(question => Answers[(sheet >> (2 * question)) & 3]).ToArray();
            var assessed = new FunctioningAssessed(Asked.Act, Asked.On, six[0], six[1], six[2], six[3], six[4], six[5]);

            Assert.Equal(six.Contains("a-lot") || six.Contains("cannot"), assessed.IsAboveCutOff);
            Assert.Equal(six, assessed.Answers.Select(one => one.Answer));
        }
    }

    [Theory]
    [InlineData("some", "some", false)]
    [InlineData("a-lot", "none", true)]
    [InlineData("none", "cannot", true)]
    [InlineData("none", "none", false)]
    public void By_hand(string walking, string seeing, bool above) => Assert.Equal(above, Met
        .Do(Asked with { Walking = walking, Seeing = seeing }).Facts<DisabilityFacts>().Functioning!.IsAboveCutOff);

    [Fact]
    public void What_is_hard_is_read_at_a_glance()
    {
        var facts = AtAGlance.Of(Met.Do(Asked with { Seeing = Difficulty.Cannot }).File, ProgrammeStory.Beginning).ToList();

        Assert.Equal(["disability.domain.seeing", "disability.domain.walking"], facts.Select(fact => ((Said)fact.With[0].Value!).Key));
        Assert.Equal(["not-assessed"], Met.Words());
        Assert.Equal(["below-cut-off"], Met.Do(Asked with { Walking = Difficulty.Some }).Words());
    }

    [Fact]
    public void The_latest_talk_counts()
    {
        var better = Met.Do(Asked).On(90).Do(Asked with { Act = ProgrammeStory.Numbered(601), On = Day(90), Walking = Difficulty.Some });

        Assert.Equal(["below-cut-off"], better.Words());
        Assert.Equal(["barrier"], better.Do(new WithdrawAct(ProgrammeStory.Numbered(601), "Somebody else's answers")).Words());
    }

    [Fact]
    public void Otherwise_under_the_same_act_or_twice_a_day_is_refused()
    {
        Assert.Equal(new ActRecordedDifferently(), Met.Do(Asked).Refusal(Asked with { Hearing = Difficulty.Cannot }));
        Assert.Equal(new FunctioningAssessedThatDay(Day(0)), Met.Do(Asked).Refusal(Asked with { Act = ProgrammeStory.Numbered(601) }));
    }

    [Fact]
    public void The_questions_are_for_people_of_five_and_over()
    {
        ProgrammeStory Born(DateOnly day) => ProgrammeStory.Of(DisabilityProgramme.Rules, bornOn: day);

        Assert.Equal(new TooYoungForTheQuestions(5), Born(Day(0).AddYears(-5).AddDays(1)).Refusal(Asked));
        Assert.Null(Born(Day(0).AddYears(-5)).Refusal(Asked));
        Assert.Equal(new BeforeBirth(), Born(Day(0)).Refusal(Asked with { On = Day(-1) }));
    }

    [Fact]
    public void Not_tomorrow_and_no_other_answer()
    {
        Assert.Equal(new InTheFuture(), Met.Refusal(Asked with { On = Day(1) }));
        Assert.Equal(new NotOneOfThose("SelfCare"), Shape.FaultIn(Asked with { SelfCare = "much" }, CellProfile.None));
    }

    [Fact]
    public void In_a_new_cycle_one_looks_again()
    {
        var back = Met.Do(Asked, new CloseLifeProject(OutcomeKind.Left, Day(0), null)).On(300).Do(new ReopenLifeProject(Stages.Planning, "Back"));

        Assert.Equal(["barrier", "look-again"], back.Words());
        Assert.Equal(["barrier"], back.Do(Asked with { Act = ProgrammeStory.Numbered(601), On = Day(300) }).Words());
    }

    [Fact]
    public void The_talk_meets_its_clock() => Assert.Equal(ClockStatus.Met, Met.Do(Asked).Open.Clocks["functioning-known"].Status);
}
