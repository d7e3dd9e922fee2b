using SocialWatch.Programmes;

namespace SocialWatch.Tests.Women;

public sealed class CardTests
{
    [Fact]
    public void It_says_that_danger_was_not_asked_about() => Assert.Equal([("danger-unknown", Weight.Attention)], Said(Way.Opened));

    [Fact]
    public void It_says_what_danger_she_is_in_and_that_there_is_no_plan() =>
        Assert.Equal([("danger", Weight.Danger), ("no-safety-plan", Weight.Danger)], Said(Way.Opened.Do(Way.ExtremeDanger)));

    [Fact]
    public void It_says_that_a_plan_stands() =>
        Assert.Equal([("danger", Weight.Attention), ("safety-plan", Weight.Good)], Said(Way.Opened.Do(Way.RaisedDanger, Way.Plan)));

    [Fact]
    public void It_says_that_danger_rises_and_when_the_last_look_is_too_long_ago()
    {
        var story = Way.Opened.Do(Way.NoDanger).On(4).Do(Way.RaisedDanger with { Act = Way.No(501), At = Way.Opened.Now.AddDays(4) }).On(40);

        Assert.Equal([("danger", Weight.Attention), ("danger-rises", Weight.Danger), ("danger-old", Weight.Attention), ("no-safety-plan", Weight.Danger)], Said(story));
    }

    [Fact]
    public void It_says_which_children_are_with_her_and_never_a_name()
    {
        var story = Way.Opened.Do(Way.NoDanger, Way.Girl, Way.Girl with { Act = Way.No(701), School = "interrupted" }, Way.Girl with { Act = Way.No(702) }, new SeeChildOff(3, Way.Opened.Today, "father", null));

        Assert.Equal([("danger", Weight.Plain), ("children", Weight.Plain), ("child", Weight.Plain), ("child", Weight.Attention)], Said(story));
        Assert.DoesNotContain(Card.Of(story.File, story.Now).SelectMany(fact => fact.With), with => $"{with.Value}" is "Amal" or "School of the oasis");
    }

    [Fact]
    public void A_closed_file_presses_nobody() => Assert.Empty(Said(Way.Opened.Do(Way.ExtremeDanger).Do(Way.Opened.Closes(OutcomeKind.Left))));

    private static IEnumerable<(string, Weight)> Said(ProgrammeStory story) => Card.Of(story.File, story.Now).Select(fact => (fact.Words["women.facts.".Length..], fact.Weight));
}
