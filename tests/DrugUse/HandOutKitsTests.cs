using SocialWatch.DrugUse.Kits;
using SocialWatch.Kernel.Cells;
using static SocialWatch.Tests.DrugUse.HarmReduction;

namespace SocialWatch.Tests.DrugUse;

public sealed class HandOutKitsTests
{
    [Fact]
    public void Kits_out_kits_back_and_condoms_stand_in_the_ledger_with_their_quantities() => Assert.Equal(
        [(Acts.CondomsGiven, 6), (Acts.KitsGiven, 20), (Acts.KitsTakenBack, 12)],
        Somebody.Do(Kits(600, 20, 12, 6)).Open.Acts.Values.Select(act => (act.AsRecorded.Kind, act.AsRecorded.Quantity)).Order());

    [Fact]
    public void A_phone_heard_of_after_the_closing_still_tells_what_was_handed_out_before_it()
    {
        var closed = Somebody.Do(new CloseLifeProject(OutcomeKind.LostSightOf, Somebody.Today, null));

        Assert.Equal(3, closed.Events(Kits(600, 20, 12, 6)).OfType<ActRecorded>().Count());
        Assert.Empty(closed.Do(Kits(600, 20, 12, 6)).Events(Kits(600, 20, 12, 6)));
        Assert.IsType<LifeProjectAlreadyClosed>(Somebody.Do(new CloseLifeProject(OutcomeKind.LostSightOf, Somebody.Today.AddDays(-2), null)).Refusal(Kits(600, 20)));
    }

    [Fact]
    public void What_is_nothing_is_not_counted() =>
        Assert.Equal(Acts.KitsTakenBack, Assert.Single(Somebody.Do(Kits(600, 0, back: 9)).Open.Acts.Values).AsRecorded.Kind);

    [Fact]
    public void Nothing_out_and_nothing_back_is_refused() => Assert.Equal(new NothingHandedOut(), Somebody.Refusal(Kits(600, 0)));

    [Fact]
    public void Other_numbers_under_the_same_act_are_refused_rather_than_lost()
    {
        var handed = Somebody.Do(Kits(600, 20));

        Assert.Equal(new ActRecordedDifferently(), handed.Refusal(Kits(600, 21)));
        Assert.Equal(new ActRecordedDifferently(), handed.Refusal(Kits(600, 20, back: 3)));
        Assert.Equal(new ActRecordedDifferently(), handed.Refusal(Kits(602, 5)));
    }

    [Fact]
    public void The_three_counts_have_acts_of_their_own() =>
        Assert.Equal(new ActRecordedDifferently(), Somebody.Refusal(Kits(600, 5, 5) with { BackAct = ProgrammeStory.Numbered(600) }));

    [Fact]
    public void A_withdrawn_count_is_not_known_any_more_and_the_others_stay()
    {
        var story = Somebody.Do(Kits(600, 20, 12)).Do(new WithdrawAct(ProgrammeStory.Numbered(600), "It was somebody else"));

        Assert.Empty(story.Facts<DrugUseFacts>().KitsGiven);
        Assert.False(story.Open.Acts[ProgrammeStory.Numbered(601)].Withdrawn);
        Assert.Empty(story.Events(Kits(600, 20, 12)));
    }

    [Fact]
    public void Not_tomorrow_not_before_birth_and_not_twenty_years_ago()
    {
        Assert.Equal(new InTheFuture(), Somebody.Refusal(Kits(600, 5, day: 1)));
        Assert.Equal(new TooLongAgo(15), Somebody.Refusal(Kits(600, 5, day: -20 * 366)));
        Assert.Equal(new BeforeBirth(), ProgrammeStory.Of(Rules, bornOn: new DateOnly(2020, 1, 1)).Refusal(Kits(600, 5, day: -8 * 366)));
    }

    [Fact]
    public void A_slip_of_the_finger_is_seen_at_the_door() =>
        Assert.Equal(new NotBetween("KitsGiven", 0, 300), Shape.FaultIn(Kits(600, 301), CellProfile.None));

    [Fact]
    public void The_common_form_does_not_count_kits_behind_the_coverage_s_back() => Assert.Equal(
        new ActHasItsOwnForm("drug-use.act.kits-given", "hand-out-kits"),
        Somebody.Refusal(new RecordAct(ProgrammeStory.Numbered(1), Acts.KitsGiven, ActAnswer.Accepted, 5, ProgrammeStory.Beginning, null, null, null, null, null)));

    [Fact]
    public void Where_the_cell_does_not_count_condoms_they_are_not_written_down() => Assert.Equal(new NoSuchAct(),
        ProgrammeStory.Of(Rules with { Acts = [.. Rules.Acts.Where(act => act.Id != Acts.CondomsGiven)] }).Refusal(Kits(600, 5, 0, 3)));

    [Fact]
    public void A_kit_keeps_the_contact() => Assert.Equal(ClockStatus.Met, Somebody
        .Act(Acts.Listening).Enter(Stages.Reception).Enter(Stages.Accompaniment).On(10).Do(Kits(600, 5, day: 10)).Open.Clocks["contact-30"].Status);
}
