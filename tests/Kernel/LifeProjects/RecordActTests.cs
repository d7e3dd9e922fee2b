using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class RecordActTests
{
    private static readonly DateTimeOffset LastNight = Someone.Now.At.AddHours(-10);

    [Fact]
    public void A_meal_is_recorded_under_the_approach_the_programme_gives_it() => Story
        .Given(Hamid.Opened)
        .When(Hamid.Records("meal", Hamid.Visit, LastNight) with { Quantity = 2, Centre = Someone.Centre, Note = "He eats little" })
        .Then(Hamid.Had("meal", Hamid.Visit, LastNight) with { Quantity = 2, Centre = Someone.Centre, Note = "He eats little" });

    [Fact]
    public void What_he_refused_is_recorded_too_and_meets_no_clock() => Story
        .Given(Hamid.Opened, Hamid.UnderARoof, new ClockStarted("doctor", LastNight, Someone.OnDay(2)))
        .When(Hamid.Records("medical-check", Hamid.Visit, Someone.Now.At, ActAnswer.Refused))
        .Then(Hamid.Had("medical-check", Hamid.Visit, Someone.Now.At, ActAnswer.Refused));

    [Fact]
    public void A_phone_that_sends_twice_records_once() => Story
        .Given(Hamid.Opened, Hamid.Had("meal", Hamid.Visit, LastNight))
        .When(Hamid.Records("meal", Hamid.Visit, LastNight))
        .ThenNothing();

    [Fact]
    public void Another_act_under_the_same_number_is_refused_rather_than_lost() => Story
        .Given(Hamid.Opened, Hamid.Had("meal", Hamid.Visit, LastNight))
        .When(Hamid.Records("bed", Hamid.Visit, LastNight))
        .ThenRefused(new ActRecordedDifferently());

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(RecordAct.MostAtOnce + 1)]
    public void A_count_that_is_a_slip_of_the_finger_is_refused(int quantity) => Story
        .Given(Hamid.Opened)
        .When(Hamid.Records("meal", Hamid.Visit, LastNight) with { Quantity = quantity })
        .ThenRefused(new QuantityOutOfRange(RecordAct.MostAtOnce));

    [Fact]
    public void A_phone_a_few_minutes_ahead_is_believed()
    {
        Story.Given(Hamid.Opened).When(Hamid.Records("meal", Hamid.Visit, Someone.Now.At + RecordAct.ClockTolerance))
            .Then(Hamid.Had("meal", Hamid.Visit, Someone.Now.At + RecordAct.ClockTolerance));
        Story.Given(Hamid.Opened).When(Hamid.Records("meal", Hamid.Visit, Someone.Now.At + RecordAct.ClockTolerance + TimeSpan.FromSeconds(1)))
            .ThenRefused(new InTheFuture());
    }

    [Fact]
    public void Nothing_was_done_for_him_before_he_was_born() => Story
        .Given(Hamid.Opened)
        .When(Hamid.Records("meal", Hamid.Visit, new DateTimeOffset(1961, 3, 2, 12, 0, 0, TimeSpan.Zero)))
        .ThenRefused(new BeforeBirth());

    [Fact]
    public void An_act_the_programme_does_not_know_is_refused() => Story
        .Given(Hamid.Opened)
        .When(Hamid.Records("meal", Hamid.Visit, LastNight) with { Kind = "haircut" })
        .ThenRefused(new NoSuchAct());

    [Fact]
    public void Nothing_is_recorded_in_a_closed_file() => Story
        .Given(Hamid.Opened, Hamid.Left)
        .When(Hamid.Records("meal", Hamid.Visit, LastNight))
        .ThenRefused(new LifeProjectAlreadyClosed(Someone.Today));
}
