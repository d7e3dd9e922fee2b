using SocialWatch.Programmes;

namespace SocialWatch.Tests.FormerPrisoners;

public sealed class CardTests
{
    [Fact]
    public void It_says_that_the_day_is_not_known() => Assert.Equal([("release-unknown", Weight.Attention)], Said(Way.Opened));

    [Fact]
    public void It_says_how_near_the_release_is_and_that_there_is_no_plan()
    {
        var story = Way.Opened.Do(Way.InSixtyDays);

        Assert.Equal([("release", Weight.Plain)], Said(story));
        Assert.Equal([("release", Weight.Attention), ("no-plan", Weight.Danger)], Said(story.On(31)));
        Assert.Equal([("release-past", Weight.Danger), ("no-plan", Weight.Danger)], Said(story.On(61)));
    }

    [Fact]
    public void It_says_that_the_day_has_changed() => Assert.Contains(
        ("release-moved", Weight.Attention), Said(Way.Opened.Do(Way.InSixtyDays, Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddDays(90) })));

    [Fact]
    public void It_says_what_is_ready_and_never_which_treatment()
    {
        Assert.Equal([("release", Weight.Plain), ("plan", Weight.Good), ("treatment", Weight.Attention)], Said(Way.Prepared));
        Assert.Contains(("no-housing", Weight.Danger), Said(Way.Opened.Do(Way.Plan with { Housing = Housings.None })));
        Assert.DoesNotContain(Card.Of(Way.Prepared.File, Way.Prepared.Now).SelectMany(fact => fact.With), with => $"{with.Value}".Contains("Insulin", StringComparison.Ordinal));
    }

    [Fact]
    public void It_says_that_nobody_has_met_the_person_yet()
    {
        var story = Way.Opened.Do(Way.Release);

        Assert.Equal([("released", Weight.Plain), ("not-met", Weight.Attention)], Said(story));
        Assert.Equal([("released", Weight.Plain), ("not-met", Weight.Danger)], Said(story.On(3)));
        Assert.Equal([("released", Weight.Plain)], Said(story.Act(Acts.HomeVisit)));
    }

    [Fact]
    public void A_closed_file_presses_nobody() => Assert.Empty(Said(Way.Out.Do(Way.Out.Closes(OutcomeKind.LostSightOf))));

    private static IEnumerable<(string, Weight)> Said(ProgrammeStory story) => Card.Of(story.File, story.Now).Select(fact => (fact.Words["former-prisoners.facts.".Length..], fact.Weight));
}
