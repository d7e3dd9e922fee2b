using SocialWatch.StreetChildren.Guardianship;

namespace SocialWatch.Tests.StreetChildren;

public sealed class NameGuardianTests
{
    private static readonly NameGuardian Mother = new(Child.Act(30), "Rahma, her mother", Relations.Mother, "by-law", Child.Day(0));

    [Fact]
    public void It_is_known_who_answers_for_the_child_and_counted()
    {
        var story = Child.Met.Do(Child.Aunt);

        Assert.Equal("Fatima, her aunt", story.Own().Guardian()!.Who);
        Assert.True(story.Open.HasAccepted(Acts.GuardianNamed));
        Assert.Contains(("guardian", Weight.Good), story.Card());
        Assert.Contains(("no-guardian", Weight.Attention), Child.Met.Card());
    }

    [Fact]
    public void A_later_one_takes_the_place() => Assert.Equal(Relations.Mother, Child.Met.Do(Child.Aunt, Mother).Own().Guardian()!.Relation);

    [Fact]
    public void Sent_twice_it_is_told_once()
    {
        var story = Child.Met.Do(Child.Aunt);

        Assert.Null(story.Refusal(Child.Aunt));
        Assert.Empty(story.Events(Child.Aunt));
        Assert.Equal(new ActRecordedDifferently(), story.Refusal(Child.Aunt with { Who = "Somebody else" }));
        Assert.Equal(new ActRecordedDifferently(), story.Act(Acts.Listening).Refusal(Child.Aunt with { Act = ProgrammeStory.Numbered(1) }));
    }

    [Fact]
    public void Withdrawn_the_one_before_answers_again() =>
        Assert.Equal("Fatima, her aunt", Child.Met.Do(Child.Aunt, Mother).Withdraw(Mother.Act).Own().Guardian()!.Who);

    [Fact]
    public void A_guardian_stays_when_the_file_reopens() => Assert.NotNull(Child.Met.Do(Child.Aunt).InANewCycle().Own().Guardian());

    [Fact]
    public void Wrong_days_are_refused() => Child.Met.RefusesWrongDays(day => Child.Aunt with { Since = day });
}
