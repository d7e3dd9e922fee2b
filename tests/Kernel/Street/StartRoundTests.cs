using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class StartRoundTests
{
    private static readonly StartRound Starts = new(NightRound.Started.At);

    [Fact]
    public void The_crew_goes_out() => Story.GivenRound(NightRound.Planned).When(Starts).Then(NightRound.Started);

    [Fact]
    public void It_starts_once()
    {
        Story.GivenRound(NightRound.Out).When(Starts).ThenNothing();
        Story.GivenRound(NightRound.Out).When(new StartRound(NightRound.Nine)).ThenRefused(new RoundAlreadyStarted());
    }

    [Fact]
    public void Training_is_valid_through_its_last_day_and_not_after_it()
    {
        var dayAfter = NightRound.Planned with { From = NightRound.Nine.AddDays(1), To = NightRound.One.AddDays(1) };

        Story.GivenRound(dayAfter).When(Someone.OnDay(2), new StartRound(NightRound.Nine.AddDays(1))).ThenRefused(new TrainingNotValid(Someone.Salma));
        Story.GivenRound(dayAfter, new CrewChanged([Someone.Driss])).When(Someone.OnDay(2), new StartRound(NightRound.Nine.AddDays(1))).Then(new RoundStarted(NightRound.Nine.AddDays(1)));
        // After midnight it is still the evening's round, and the training of that day counts.
        Story.GivenRound(NightRound.Planned).When(new StartRound(NightRound.Nine.AddHours(4))).Then(new RoundStarted(NightRound.Nine.AddHours(4)));
    }

    [Fact]
    public void Somebody_without_any_training_keeps_the_whole_crew_at_home() => Story
        .GivenRound(NightRound.Planned with { Crew = [Someone.Driss, WorkerId.System] })
        .When(Starts)
        .ThenRefused(new TrainingNotValid(WorkerId.System));

    [Fact]
    public void A_round_starts_on_its_day_and_not_in_the_future()
    {
        Story.GivenRound(NightRound.Planned).When(new StartRound(NightRound.Nine.AddHours(10))).ThenRefused(new NotOneOperationalDay());
        Story.GivenRound(NightRound.Planned).When(new StartRound(Someone.Now.At.AddHours(1))).ThenRefused(new InTheFuture());
        Story.GivenRound().When(Starts).ThenRefused(new RoundNotPlanned());
        Story.GivenRound(NightRound.Planned, new RoundCancelled("A storm")).When(Starts).ThenRefused(new RoundIsCancelled());
    }
}
