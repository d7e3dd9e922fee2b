using SocialWatch.Hiv.Analyses;
using static SocialWatch.Tests.Hiv.InTreatment;

namespace SocialWatch.Tests.Hiv;

public sealed class StateAnalysisTests
{
    private static StateAnalysis Says(AnalysisResult result, double day = 0) => new(Day(day), result);

    [Theory]
    [InlineData(AnalysisResult.Controlled, 0, "controlled")]
    [InlineData(AnalysisResult.Controlled, 365, "controlled")]
    [InlineData(AnalysisResult.Controlled, 366, "analysis-old")]
    [InlineData(AnalysisResult.NotControlled, 0, "not-controlled")]
    [InlineData(AnalysisResult.NotKnown, 0, "not-known")]
    internal void Read_at_a_glance(AnalysisResult result, int day, string words) => Assert.Equal(["not-asked", words], Somebody.Do(Says(result)).On(day).Words());

    [Fact]
    public void The_latest_day_counts_whatever_is_told_last() =>
        Assert.Equal(["not-asked", "controlled"], Somebody.Do(Says(AnalysisResult.Controlled)).Do(Says(AnalysisResult.NotControlled, -90)).Words());

    [Fact]
    public void A_day_may_be_said_anew_and_the_same_again_changes_nothing()
    {
        var story = Somebody.Do(Says(AnalysisResult.NotKnown)).Do(Says(AnalysisResult.Controlled));

        Assert.Equal(["not-asked", "controlled"], story.Words());
        Assert.Empty(story.Events(Says(AnalysisResult.Controlled)));
    }

    [Fact]
    public void Not_tomorrow() => Assert.Equal(new InTheFuture(), Somebody.Refusal(Says(AnalysisResult.Controlled, 1)));
}
