using SocialWatch.StreetChildren.BestInterest;

namespace SocialWatch.Tests.StreetChildren;

public sealed class WriteBestInterestNoteTests
{
    private static readonly SomethingIsMissing Missing = new("street-children.requirement.best-interest", "write-best-interest-note");

    [Fact]
    public void No_placement_without_it()
    {
        Assert.Equal(Missing, Child.Informed.Refusal(Child.Bed));
        Assert.NotNull(Child.Informed.Do(Child.Note, Child.Bed).Open.CurrentStay);
    }

    [Fact]
    public void The_first_nights_do_not_wait_for_it() =>
        Assert.NotNull(Child.Informed.Do(Child.Bed with { Kind = Stays.UrgentReception }).Open.CurrentStay);

    [Fact]
    public void Withdrawn_it_is_asked_for_again() => Assert.Equal(Missing, Child.Informed.Do(Child.Note).Withdraw(Child.Note.Act).Refusal(Child.Bed));

    [Fact]
    public void In_a_new_cycle_it_is_thought_about_anew() =>
        Assert.Equal(Missing, Child.Informed.Do(Child.Note).InANewCycle().Act(Acts.ProsecutorInformed).Refusal(Child.Bed));

    [Fact]
    public void Sent_twice_it_is_written_once()
    {
        Assert.Empty(Child.Informed.Do(Child.Note).Events(Child.Note));
        Assert.Equal(new ActRecordedDifferently(), Child.Informed.Do(Child.Note).Refusal(Child.Note with { ChildView = null }));
    }

    [Fact]
    public void The_card_says_whether_it_is_there()
    {
        Assert.Contains(("no-best-interest", Weight.Attention), Child.Informed.Card());
        Assert.Contains(("best-interest", Weight.Plain), Child.Informed.Do(Child.Note).Card());
    }

    [Fact]
    public void Wrong_days_are_refused() => Child.Met.RefusesWrongDays(day => Child.Note with { On = day });
}
