using SocialWatch.KidneyFailure.Access;

namespace SocialWatch.Tests.KidneyFailure;

public sealed class StateVascularAccessTests
{
    [Theory]
    [InlineData("fistula", VascularAccess.Works, Weight.Plain)]
    [InlineData("fistula", VascularAccess.Planned, Weight.Attention)]
    [InlineData("fistula", VascularAccess.Trouble, Weight.Danger)]
    [InlineData(VascularAccess.TemporaryCatheter, VascularAccess.Works, Weight.Attention)]
    public void The_card_weighs_it(string access, string state, Weight weight) =>
        Assert.Contains(("access", weight), Kidney.Met.Do(Kidney.Fistula with { Access = access, State = state }).Card());

    [Fact]
    public void What_was_true_last_holds_in_whatever_order_it_is_told()
    {
        var trouble = Kidney.Fistula with { Act = Kidney.Act(50), On = Kidney.Day(3), State = VascularAccess.Trouble };

        Assert.Equal(VascularAccess.Trouble, Kidney.Met.On(3).Do(trouble, Kidney.Fistula).Own().AccessNow()!.State);
        Assert.Equal(VascularAccess.Works, Kidney.Met.On(3).Do(trouble, Kidney.Fistula).Withdraw(trouble.Act).Own().AccessNow()!.State);
    }

    [Fact]
    public void Sent_twice_it_is_told_once() => Kidney.Met.IsToldOnce(Kidney.Fistula, Kidney.Fistula with { Access = "graft" });

    [Fact]
    public void Wrong_days_are_refused() => Kidney.RefusesWrongDays(day => Kidney.Fistula with { On = day });
}
