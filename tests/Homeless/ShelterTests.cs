namespace SocialWatch.Tests.Homeless;

/// <summary>What this programme adds to the stays every programme has. Their rules are tested with the kernel.</summary>
public sealed class ShelterTests
{
    private static readonly EnterStay Enters = new(Story.Act(1), Stays.Ordinary, Story.DarAlAmal, Place: null, Story.Evening);

    [Theory]
    [InlineData(Stays.Ordinary, Acts.CentreReception)]
    [InlineData(Stays.ColdWave, Acts.ColdWaveShelter)]
    public void Each_kind_of_shelter_is_counted_as_what_it_is(string kind, string act) => Assert.Equal(
        act, Assert.Single(Story.Given().When(Enters with { Kind = kind }).Ok().Open.Acts.Values).AsRecorded.Kind);

    [Fact]
    public void Whoever_is_taken_in_is_owed_a_welcome_a_medical_look_a_weekly_check_and_a_review() => Assert.Equal(
        [("protocol.welcome-interview", 1), ("protocol.medical-look", 2), ("protocol.hygiene-and-meals", 7), ("protocol.stay-review", 15)],
        Story.Given().When(Enters).Ok().Open.Clocks.Values.OrderBy(clock => clock.DueAt).Select(clock => (clock.Id, (clock.DueAt - Story.Tonight).Days)));

    [Fact]
    public void A_night_in_either_shelter_is_a_night_in_the_shelter() => Assert.All((string[])[Stays.Ordinary, Stays.ColdWave], kind => Assert.Equal(
        Acts.ShelterNight, Story.Given().When(Enters with { Kind = kind }).Ok().When(new RecordNight(Story.Act(2), Story.Evening)).Ok().Open.Acts[Story.Act(2)].AsRecorded.Kind));

    [Fact]
    public void A_refused_cold_wave_bed_does_not_open_the_way_to_the_shelter() => Story
        .Given(new StageEntered(Stages.UrgentHelp)).When(new RefuseStay(Story.Act(9), Stays.ColdWave, Story.Evening, "My dog may not come in")).Ok()
        .When(new EnterStage(Stages.Shelter))
        .ThenRefused(new SomethingIsMissing("homeless.requirement.hospital-or-cold-wave", "act"));

    [Theory]
    [InlineData(Acts.ShelterNight, "record-night")]
    [InlineData(Acts.CentreReception, "enter-stay")]
    [InlineData(Acts.ColdWaveShelter, "enter-stay")]
    public void The_common_form_does_not_count_shelter_behind_the_stays_back(string kind, string panel) => Story
        .Given()
        .When(new RecordAct(Story.Act(30), kind, ActAnswer.Accepted, 1, Story.Tonight, null, null, null, Story.DarAlAmal, null))
        .ThenRefused(new ActHasItsOwnForm($"homeless.act.{kind}", panel));

    [Fact]
    public void Planning_waits_for_a_stay() => Story
        .Given(new StageEntered(Stages.Shelter))
        .When(new EnterStage(Stages.Planning))
        .ThenRefused(new SomethingIsMissing("requirement.stay-entered", "enter-stay"));

    [Fact]
    public void A_file_does_not_close_while_a_bed_is_kept() => Story
        .Given().When(Enters).Ok()
        .When(new CloseLifeProject(OutcomeKind.ReturnedToStreet, Story.Evening, Note: null))
        .ThenRefused(new SomethingIsMissing("requirement.no-open-stay", "leave-stay"));
}
