using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

public class CrewTests
{
    private static readonly TimeSpan Four = TimeSpan.FromHours(4);

    [Fact]
    public async Task Nobody_is_planned_for_two_rounds_at_once()
    {
        await using var night = await Night.Open();
        var nine = night.Now;
        await night.Planned(night.Plan(nine, Four, night.Karima));

        foreach (var from in new[] { nine, nine.AddHours(3.9), nine.AddHours(-3.9) })
        {
            var refused = Assert.IsType<CrewIsElsewhere>(await Refused(night, night.Plan(from, Four, night.Anas, night.Karima)));
            Assert.Equal((night.Karima, nine, nine + Four), (refused.Worker, refused.From, refused.To));
        }

        // One after the other is no overlap, and neither is another crew.
        await night.Planned(night.Plan(nine.AddHours(4), TimeSpan.FromHours(2), night.Karima));
        await night.Planned(night.Plan(nine, Four, night.Anas));
    }

    [Fact]
    public async Task Of_planners_who_plan_at_once_one_gets_the_crew()
    {
        await using var night = await Night.Open();

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => night.Street.Do(
            new RoundId(Guid.CreateVersion7()), night.Plan(night.Now.AddMinutes(i), Four, night.Karima), OperationId.New(), night.As(i % 2 == 0 ? night.Salma : night.Driss))));

        Assert.Single(answers, answer => answer is Answer.Done);
        Assert.All(answers.OfType<Answer.Refused>(), refused => Assert.IsType<CrewIsElsewhere>(refused.Why));
    }

    [Fact]
    public async Task A_crew_is_free_again_when_its_round_is_cancelled_or_over()
    {
        await using var night = await Night.Open();
        var cancelled = await night.Planned(night.Plan(night.Now, Four, night.Karima));
        await night.Do(cancelled, new CancelRound("A storm"), night.World.Asker);
        var early = await night.Out(night.Karima);
        night.World.Clock.Set(night.Now.AddHours(1));
        await night.Do(early, new CloseRound(night.Now, Why: null));

        await night.Out(night.Karima);
    }

    [Fact]
    public async Task Whoever_has_not_come_back_cannot_go_out_again()
    {
        await using var night = await Night.Open();
        await night.Out(night.Karima);
        var later = await night.Planned(night.Plan(night.Now.AddHours(5), TimeSpan.FromHours(1), night.Karima));
        night.World.Clock.Set(night.Now.AddHours(5));

        Assert.IsType<CrewIsElsewhere>(Assert.IsType<Answer.Refused>(await night.Street.Do(later, new StartRound(night.Now), OperationId.New(), night.As(night.Karima))).Why);
    }

    [Fact]
    public async Task Changing_the_crew_looks_at_the_other_rounds_too()
    {
        await using var night = await Night.Open();
        await night.Planned(night.Plan(night.Now, Four, night.Karima));
        var other = await night.Planned(night.Plan(night.Now, Four, night.Anas));

        Assert.IsType<CrewIsElsewhere>(Assert.IsType<Answer.Refused>(await night.Street.Do(other, new ChangeCrew([night.Karima]), OperationId.New(), night.World.Asker)).Why);
    }

    [Fact]
    public async Task Nobody_goes_out_without_a_training_and_everybody_does_once_the_coordinator_has_stated_it()
    {
        await using var night = await Night.Open();
        var round = await night.Planned(night.Plan(night.Now, Four, night.Karima, night.Driss));
        var start = new StartRound(night.Now);

        Assert.Equal(new TrainingNotValid(night.Driss), Assert.IsType<Answer.Refused>(await night.Street.Do(round, start, OperationId.New(), night.As(night.Karima))).Why);
        await night.Train(night.Driss, new DateOnly(2026, 11, 19));
        Assert.IsType<Answer.Refused>(await night.Street.Do(round, start, OperationId.New(), night.As(night.Karima)));
        await night.Train(night.Driss, new DateOnly(2026, 11, 20));
        await night.Do(round, start);
    }

    [Fact]
    public async Task Somebody_who_does_not_work_here_is_no_crew()
    {
        await using var night = await Night.Open();

        Assert.Equal(new NotOneOfThose("Crew"), await Refused(night, night.Plan(night.Now, Four, night.Karima, WorkerId.New())));
    }

    private static async Task<Refusal> Refused(Night night, PlanRound plan) =>
        Assert.IsType<Answer.Refused>(await night.Street.Do(new RoundId(Guid.CreateVersion7()), plan, OperationId.New(), night.World.Asker)).Why;
}
