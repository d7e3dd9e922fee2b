using SocialWatch.Hiv.Disclosure;
using static SocialWatch.Tests.Hiv.InTreatment;

namespace SocialWatch.Tests.Hiv;

public sealed class StateDisclosureTests
{
    private static readonly StateDisclosure Nobody = new(WhoMayKnow: null);

    [Fact]
    public void Nobody_is_told_before_it_was_asked_and_nobody_is_an_answer()
    {
        Assert.Equal(["not-asked"], Somebody.Words());
        Assert.Equal(["nobody"], Somebody.Do(Nobody).Words());
        Assert.Equal(["who-may-know"], Somebody.Do(MyElderSister).Words());
    }

    [Fact]
    public void It_may_be_said_otherwise_and_the_last_word_counts()
    {
        var story = Somebody.Do(MyElderSister).Do(Nobody);

        Assert.Equal(["nobody"], story.Words());
        Assert.Empty(story.Events(Nobody));
        Assert.NotEmpty(story.Events(MyElderSister));
    }

    [Fact]
    public void When_the_words_are_gone_nobody_may_be_told() =>
        Assert.Equal(["nobody"], (Somebody with { File = Somebody.File.Evolve(new DisclosureWished(WhoMayKnow: null, Nobody: false), Somebody.Stamp) }).Words());

    [Fact]
    public void It_stands_on_a_closed_file_and_in_the_next_cycle()
    {
        var closed = Somebody.Do(Nobody, new CloseLifeProject(OutcomeKind.Left, Day(0), null));

        Assert.Equal(["nobody"], closed.Words());
        Assert.Contains("nobody", closed.On(30).Do(new ReopenLifeProject(Stages.Welcome, "Back")).Words());
    }

    [Fact]
    public void Partners_are_not_spoken_to_before_it_was_asked()
    {
        var linked = Somebody.Act(Acts.Listening).Enter(Stages.LinkToCare);

        Assert.Equal(new SomethingIsMissing("hiv.requirement.who-may-know", "state-disclosure"), linked.Refusal(new EnterStage(Stages.Accompaniment)));
        Assert.Null(linked.Do(Nobody).Refusal(new EnterStage(Stages.Accompaniment)));
    }
}
