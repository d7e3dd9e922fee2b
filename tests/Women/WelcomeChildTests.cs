namespace SocialWatch.Tests.Women;

public sealed class WelcomeChildTests
{
    [Fact]
    public void Children_are_counted_and_numbered_in_the_order_they_came()
    {
        var story = Way.Opened.Do(Way.Girl, Way.Girl, Way.Girl with { Act = Way.No(701), Name = "Yassine", Sex = "boy" });

        Assert.Equal([(1, "girl"), (2, "boy")], story.Own().Children.Select(child => (child.Came.Number, child.Came.Sex)));
        Assert.Equal(2, story.Open.Acts.Values.Count(act => act.AsRecorded.Kind == Acts.ChildWelcomed));
    }

    [Fact]
    public void Another_child_under_the_same_act_is_refused_rather_than_lost() =>
        Assert.Equal(new ActRecordedDifferently(), Way.Opened.Do(Way.Girl).Refusal(Way.Girl with { Age = "2-5" }));

    [Fact]
    public void A_number_is_never_given_twice()
    {
        var story = Way.Opened.Do(Way.Girl, new WithdrawAct(Way.No(700), "Came with another woman"), Way.Girl with { Act = Way.No(701) });

        Assert.Equal(2, Assert.Single(story.Own().Children).Came.Number);
    }

    [Fact]
    public void Choices_are_those_offered() => Assert.Equal(new NotOneOfThose("Age"), Shape.FaultIn(Way.Girl with { Age = "40" }, Examples.Cell));

    [Fact]
    public void When_she_comes_back_her_children_are_asked_about_anew()
    {
        var story = Way.Opened.Do(Way.Girl);
        story = story.Do(story.Closes(OutcomeKind.Left), new ReopenLifeProject(Stages.Identification, "Met again"));

        Assert.Empty(story.Own().Children);
        Assert.Equal(new NoSuchChildWithHer(), story.Refusal(new SeeChildOff(1, story.Today, "family", null)));
    }

    // The sentence knows the child by its number: whoever scrolls through the story need not read names.
    [Fact]
    public void A_child_s_name_is_no_text_of_the_timeline() =>
        Assert.DoesNotContain(typeof(ChildWelcomed).GetProperties(), property => property.IsDefined(typeof(NarrativeAttribute), inherit: false));
}
