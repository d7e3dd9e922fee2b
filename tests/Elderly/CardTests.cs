using SocialWatch.Programmes;

namespace SocialWatch.Tests.Elderly;

public sealed class CardTests
{
    [Fact]
    public void It_says_that_nobody_has_looked_yet() => Assert.Equal([("dependency-unknown", Weight.Attention)], Said(Way.Opened));

    [Fact]
    public void It_says_how_much_is_done_alone() => Assert.Equal(
        [Weight.Good, Weight.Plain, Weight.Attention],
        ((AssessDependency[])[Way.AllAlone, Way.NeedsHelp, Way.NeedsHelp with { Toileting = false, Transferring = false }]).Select(asked => Assert.Single(Said(Way.Opened.Do(asked))).Item2));

    [Fact]
    public void It_says_that_it_gets_worse_and_how_fast()
    {
        var before = Way.Opened.Do(Way.AllAlone).On(30);

        Assert.Contains(("dependency-worse", Weight.Attention), Said(before.Do(Way.AllAlone with { Act = Way.No(501), At = before.Now, Bathing = false })));
        Assert.Contains(("dependency-worse", Weight.Danger), Said(before.Do(Way.NeedsHelp with { Act = Way.No(501), At = before.Now })));
    }

    [Fact]
    public void It_says_since_when_a_place_is_waited_for()
    {
        var waits = Way.Met.Do(Way.NeedsHelp).Act(Acts.PlaceRequest).Enter(Stages.Waiting);

        Assert.Contains(("waiting", Weight.Attention), Said(waits));
        Assert.Contains(("waiting", Weight.Danger), Said(waits.On(31)));
        Assert.DoesNotContain(Said(Way.InTheHome), said => said.Item1 == "waiting");
    }

    [Fact]
    public void It_says_what_was_asked_obtained_and_refused()
    {
        var asked = Way.Opened.Do(Way.NeedsHelp, Way.AsksPension);

        Assert.Contains(("entitlement-asked", Weight.Plain), Said(asked));
        Assert.Contains(("entitlement-asked", Weight.Attention), Said(asked.On(61)));
        Assert.Contains(("entitlement-obtained", Weight.Good), Said(asked.Do(Way.HasPension)));
        Assert.Contains(("entitlement-refused", Weight.Attention), Said(asked.Do(Way.HasPension with { Answer = "refused" })));
    }

    private static IEnumerable<(string, Weight)> Said(ProgrammeStory story) => Card.Of(story.File, story.Now).Select(fact => (fact.Words["elderly.facts.".Length..], fact.Weight));
}
