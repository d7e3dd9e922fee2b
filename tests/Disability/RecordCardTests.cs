using SocialWatch.Disability.Card;
using static SocialWatch.Tests.Disability.Noura;

namespace SocialWatch.Tests.Disability;

public sealed class RecordCardTests
{
    private static readonly ProgrammeStory Month = Met.Do(AsksForCard).On(30);

    private static RecordCard Then(string step, double day, string? reason = null) => new(ProgrammeStory.Numbered(611), step, Day(day), reason);

    [Theory]
    [InlineData(0, "card-asked")]
    [InlineData(60, "card-asked")]
    [InlineData(61, "card-late")]
    public void Who_waits_long_is_asked_about(int day, string words) => Assert.Contains(words, Met.Do(AsksForCard).On(day).Words());

    [Fact]
    public void Asked_and_obtained_are_counted_refused_is_remembered_with_its_reason()
    {
        Assert.True(Month.Do(Then(CardSteps.Obtained, 30)).Open.HasAccepted(Acts.CardObtained));
        Assert.Contains("card-obtained", Month.Do(Then(CardSteps.Obtained, 30)).Words());

        var refused = Month.Do(Then(CardSteps.Refused, 30, "A paper is missing"));
        Assert.Single(refused.Open.Acts);
        Assert.Contains("card-refused", refused.Words());
        Assert.Null(refused.Refusal(AsksForCard with { Act = ProgrammeStory.Numbered(612), On = Day(30) }));
    }

    [Fact]
    public void A_refusal_needs_its_reason() => Assert.Equal(new TextIsMissing("Reason"), Month.Refusal(Then(CardSteps.Refused, 30)));

    [Fact]
    public void Who_had_it_before_is_not_asked_to_ask() => Assert.Null(Met.Refusal(Then(CardSteps.Obtained, -400)));

    [Fact]
    public void Not_twice_the_same_not_backwards_not_tomorrow()
    {
        Assert.Equal(new CardStandsThere(Day(0)), Month.Refusal(Then(CardSteps.Asked, 30)));
        Assert.Equal(new CardStepSince(Day(0)), Month.Refusal(Then(CardSteps.Obtained, -1)));
        Assert.Equal(new InTheFuture(), Month.Refusal(Then(CardSteps.Obtained, 31)));
        Assert.Equal(new ActRecordedDifferently(), Month.Refusal(AsksForCard with { On = Day(1) }));
    }

    [Fact]
    public void Withdrawn_the_card_stands_where_it_stood() => Assert.Contains("card-asked", Month
        .Do(Then(CardSteps.Obtained, 30)).Do(new WithdrawAct(ProgrammeStory.Numbered(611), "It was her sister's")).Words());
}
