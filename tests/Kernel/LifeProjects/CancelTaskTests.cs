using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class CancelTaskTests
{
    private static readonly CancelTask Cancels = new(Hamid.Appointment, "His brother has the card");

    [Fact]
    public void What_was_promised_is_not_needed_any_more() => Story
        .Given(Hamid.Opened, Hamid.CallsTheOffice)
        .When(Cancels)
        .Then(new TaskCancelled(Hamid.Appointment, "His brother has the card"));

    [Fact]
    public void What_is_done_is_not_cancelled_afterwards() => Story
        .Given(Hamid.Opened, Hamid.CallsTheOffice, new TaskDone(Hamid.Appointment))
        .When(Cancels)
        .ThenRefused(new TaskNotPlanned());

    [Fact]
    public void What_nobody_promised_cannot_be_cancelled() => Story
        .Given(Hamid.Opened)
        .When(Cancels)
        .ThenRefused(new NoSuchTask());
}
