namespace SocialWatch.Tests.Homeless;

public sealed class NightsTests
{
    [Fact]
    public void However_the_forms_are_pressed_no_night_is_counted_twice() => Assert.All(RandomWays.States, file =>
    {
        var nights = LedgerOf(file).Where(act => !act.Withdrawn && act.AsRecorded.Kind == Acts.ShelterNight).ToList();

        Assert.Equal(nights.Count, nights.DistinctBy(act => OperationalDays.Of(act.AsRecorded.At)).Count());
        Assert.Equal(nights.Select(act => OperationalDays.Of(act.AsRecorded.At)).Order(), ((HomelessFacts)file.Own).Nights.Keys);
    });

    [Fact]
    public void However_the_forms_are_pressed_every_night_was_slept_in_a_stay_that_stands() => Assert.All(RandomWays.States, file =>
        Assert.All(((HomelessFacts)file.Own).Nights.Keys, night => Assert.NotNull(((HomelessFacts)file.Own).Covering(night))));

    [Fact]
    public void However_the_forms_are_pressed_nobody_has_two_beds() =>
        Assert.All(RandomWays.States, file => Assert.InRange(((HomelessFacts)file.Own).Stays.Count(stay => stay.Left is null), 0, 1));

    [Fact]
    public void However_the_forms_are_pressed_every_stay_stands_in_the_ledger() => Assert.All(RandomWays.States, file => Assert.Equal(
        LedgerOf(file).Where(act => !act.Withdrawn && act.AsRecorded is { Kind: Acts.CentreReception or Acts.ColdWaveShelter, Answer: ActAnswer.Accepted })
            .Select(act => act.AsRecorded.Act.Value).Order(),
        ((HomelessFacts)file.Own).Stays.Select(stay => stay.Id.Value).Order()));

    [Fact]
    public void The_random_ways_do_shelter_people() =>
        Assert.True(RandomWays.States.Count(file => ((HomelessFacts)file.Own).Nights.Count > 1) > 500);

    private static IEnumerable<DoneAct> LedgerOf(LifeProjectFile file) => file.Project switch
    {
        LifeProject.Open open => open.Acts.Values,
        LifeProject.Closed closed => closed.Last.Acts.Values,
        _ => [],
    };
}
