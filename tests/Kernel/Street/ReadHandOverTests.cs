using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class ReadHandOverTests
{
    private static readonly ReadHandOver Reads = new(NightRound.Cough);

    [Fact]
    public void Somebody_of_the_next_crew_reads_it() => Story.GivenRound([.. NightRound.Out, NightRound.Coughing]).When(Reads).Then(new HandOverRead(NightRound.Cough));

    [Fact]
    public void Whoever_left_it_cannot_say_that_it_was_read() => Story
        .GivenRound(NightRound.Out).By(Someone.Salma, NightRound.Coughing)
        .When(Reads)
        .ThenRefused(new ReadByTheNextCrew());

    [Fact]
    public void Reading_twice_is_reading_once() => Story.GivenRound([.. NightRound.Out, NightRound.Coughing, new HandOverRead(NightRound.Cough)]).When(Reads).ThenNothing();

    [Fact]
    public void Only_what_was_left() => Story.GivenRound(NightRound.Out).When(Reads).ThenRefused(new NoSuchHandOver());
}
