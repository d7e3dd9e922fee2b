namespace SocialWatch.Tests.Elderly;

public sealed class RecordEntitlementAnswerTests
{
    private static readonly ProgrammeStory Asked = Way.Opened.Do(Way.AsksPension);

    [Theory]
    [InlineData(EntitlementAnswers.Obtained, Acts.EntitlementObtained)]
    [InlineData(EntitlementAnswers.Refused, Acts.EntitlementRefused)]
    public void Each_answer_is_counted_as_what_it_is(string answer, string act)
    {
        var story = Asked.Do(Way.HasPension with { Answer = answer }, Way.HasPension with { Answer = answer });

        Assert.Single(story.Open.Acts.Values, done => done.AsRecorded.Kind == act);
        Assert.Equal(2, story.Open.Acts.Count);
    }

    [Fact]
    public void Nothing_is_answered_that_was_not_asked_for() => Assert.Equal(new EntitlementNotAsked("allowance"), Asked.Refusal(Way.HasPension with { Entitlement = "allowance" }));

    [Fact]
    public void One_question_has_one_answer() => Assert.Equal(
        new EntitlementNotAsked("pension"), Asked.Do(Way.HasPension).Refusal(Way.HasPension with { Act = Way.No(611), Answer = "refused" }));

    [Fact]
    public void Another_answer_under_the_same_act_is_refused_rather_than_lost() =>
        Assert.Equal(new ActRecordedDifferently(), Asked.Do(Way.HasPension).Refusal(Way.HasPension with { Answer = "refused" }));

    [Fact]
    public void Not_before_it_was_asked_for() =>
        Assert.Equal(new BeforeEntitlementStep(Way.Opened.Today), Asked.Refusal(Way.HasPension with { At = Way.Opened.Now.AddDays(-1) }));

    [Fact]
    public void Withdrawn_it_is_awaited_again() =>
        Assert.IsType<EntitlementAsked>(Assert.Single(Asked.Do(Way.HasPension, new WithdrawAct(Way.No(610), "Another man")).Own().Entitlements));

    [Fact]
    public void The_common_form_gives_no_answers() => Assert.Equal(
        new ActHasItsOwnForm("elderly.act.entitlement-obtained", "record-entitlement-answer"),
        Asked.Refusal(new RecordAct(Way.No(1), Acts.EntitlementObtained, ActAnswer.Accepted, 1, Asked.Now, null, null, null, null, null)));
}
