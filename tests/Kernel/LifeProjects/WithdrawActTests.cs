using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class WithdrawActTests
{
    private const string Mistake = "It was another man";
    private static readonly WithdrawAct Withdraws = new(Hamid.Visit, Mistake);
    private static readonly ActRecorded Meal = Hamid.Had("meal", Hamid.Visit, Someone.Now.At);

    [Fact]
    public void An_act_recorded_by_mistake_is_withdrawn_with_a_reason() => Story
        .Given(Hamid.Opened, Meal)
        .When(Withdraws)
        .Then(new ActWithdrawn(Hamid.Visit, Mistake));

    [Fact]
    public void A_withdrawn_act_opens_no_door_any_more() => Story
        .Given(Hamid.Opened, Hamid.Had("bed", Hamid.Visit, Someone.Now.At), new ActWithdrawn(Hamid.Visit, Mistake))
        .When(new EnterStage("roof"))
        .ThenRefused(new SomethingIsMissing("winter-house.requirement.bed-accepted", "act"));

    [Fact]
    public void The_numbers_of_a_closed_file_can_be_mended() => Story
        .Given(Hamid.Opened, Meal, Hamid.Left)
        .When(Withdraws)
        .Then(new ActWithdrawn(Hamid.Visit, Mistake));

    [Fact]
    public void Withdrawing_needs_no_module_to_be_installed() => Story
        .GivenWithoutModule(Hamid.Opened, Meal)
        .When(Withdraws)
        .Then(new ActWithdrawn(Hamid.Visit, Mistake));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_act_is_withdrawn_once(bool closed) => Story
        .Given([Hamid.Opened, Meal, .. closed ? [Hamid.Left] : Array.Empty<LifeProjectEvent>(), new ActWithdrawn(Hamid.Visit, Mistake)])
        .When(Withdraws)
        .ThenRefused(new ActAlreadyWithdrawn());

    [Fact]
    public void What_was_never_recorded_cannot_be_withdrawn() => Story
        .Given(Hamid.Opened)
        .When(Withdraws)
        .ThenRefused(new NoSuchAct());
}
