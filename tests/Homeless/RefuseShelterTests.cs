using static SocialWatch.Tests.Homeless.ShelterStory;

namespace SocialWatch.Tests.Homeless;

public sealed class RefuseShelterTests
{
    private static readonly RefuseShelter NotTonight = new(Story.Act(9), ShelterKinds.ColdWave, Story.Evening, "My dog may not come in");

    [Fact]
    public void A_refusal_is_remembered_with_the_persons_words_and_counted() => Story
        .Given()
        .When(NotTonight)
        .Then(
            new ShelterRefused(NotTonight.Act, ShelterKinds.ColdWave, Story.Evening, "My dog may not come in"),
            Counted(NotTonight.Act, Acts.ColdWaveShelter, Story.Tonight, ActAnswer.Refused));

    [Fact]
    public void Sending_the_same_refusal_twice_counts_it_once() => Story
        .Given().When(NotTonight).Ok()
        .When(NotTonight)
        .ThenNothing();

    [Fact]
    public void A_refused_cold_wave_bed_does_not_open_the_way_to_the_shelter() => Story
        .Given(new StageEntered(Stages.UrgentHelp)).When(NotTonight).Ok()
        .When(new EnterStage(Stages.Shelter))
        .ThenRefused(new SomethingIsMissing("homeless.requirement.hospital-or-cold-wave", "act"));

    [Fact]
    public void Somebody_in_the_shelter_is_not_offered_it_again() => Story
        .Given(Entered)
        .When(NotTonight)
        .ThenRefused(new AlreadyInShelter(Entered.On));

    [Fact]
    public void A_refusal_withdrawn_is_forgotten() => Assert.Empty(Story
        .Given().When(NotTonight).Ok().When(new WithdrawAct(NotTonight.Act, "She came after all")).Ok()
        .Facts.Refusals);

    [Fact]
    public void An_act_id_already_used_is_refused() => Story
        .Given().When(NotTonight).Ok()
        .When(NotTonight with { Why = null })
        .ThenRefused(new ActRecordedDifferently());
}
