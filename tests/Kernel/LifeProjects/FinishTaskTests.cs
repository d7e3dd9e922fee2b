using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class FinishTaskTests
{
    private static readonly FinishTask Finishes = new(Hamid.Appointment);

    [Fact]
    public void The_worker_has_done_what_was_promised() => Story
        .Given(Hamid.Opened, Hamid.CallsTheOffice)
        .When(Finishes)
        .Then(new TaskDone(Hamid.Appointment));

    [Fact]
    public void What_is_done_is_done() => Story
        .Given(Hamid.Opened, Hamid.CallsTheOffice, new TaskDone(Hamid.Appointment))
        .When(Finishes)
        .ThenNothing();

    [Fact]
    public void A_cancelled_task_is_not_finished() => Story
        .Given(Hamid.Opened, Hamid.CallsTheOffice, new TaskCancelled(Hamid.Appointment, "The office is closed"))
        .When(Finishes)
        .ThenRefused(new TaskNotPlanned());

    [Fact]
    public void What_nobody_promised_cannot_be_finished() => Story
        .Given(Hamid.Opened)
        .When(Finishes)
        .ThenRefused(new NoSuchTask());
}
