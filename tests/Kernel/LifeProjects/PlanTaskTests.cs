using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class PlanTaskTests
{
    private static readonly PlanTask Promises = new(Hamid.Appointment, "Call the civil registry", new DateOnly(2026, 12, 1), Someone.Driss);

    [Fact]
    public void A_worker_promises_something_by_a_day() => Story
        .Given(Hamid.Opened)
        .When(Promises)
        .Then(Hamid.CallsTheOffice);

    [Fact]
    public void Sending_the_same_promise_twice_plans_one_task() => Story
        .Given(Hamid.Opened, Hamid.CallsTheOffice)
        .When(Promises)
        .ThenNothing();

    [Fact]
    public void A_changed_promise_under_the_same_task_is_refused_rather_than_lost() => Story
        .Given(Hamid.Opened, Hamid.CallsTheOffice)
        .When(Promises with { Worker = Someone.Salma })
        .ThenRefused(new TaskPlannedDifferently());

    [Fact]
    public void A_promise_is_for_today_at_the_earliest()
    {
        Story.Given(Hamid.Opened).When(Promises with { DueOn = Someone.Today }).Then(Hamid.CallsTheOffice with { DueOn = Someone.Today });
        Story.Given(Hamid.Opened).When(Promises with { DueOn = Someone.Today.AddDays(-1) }).ThenRefused(new DueDateInThePast());
    }
}
