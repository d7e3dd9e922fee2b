using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class CloseLifeProjectTests
{
    private static readonly CloseLifeProject Leaves = new(OutcomeKind.Left, Someone.Today, "He took the bus to Fes");

    [Fact]
    public void An_honest_end_is_open_from_every_stage_and_stops_the_running_clocks() => Story
        .Given(Hamid.Opened, Hamid.FirstAnswerDue)
        .When(Leaves)
        .Then(new ClockStopped("first-answer"), Hamid.Left);

    [Fact]
    public void Clocks_that_were_met_or_had_passed_keep_what_they_tell() => Story
        .Given(Hamid.Opened, Hamid.FirstAnswerDue, new ClockMet("first-answer", Someone.Now.At), new ClockStarted("doctor", Someone.OnDay(-3), Someone.OnDay(-1)), new ClockPassed("doctor"))
        .When(Leaves)
        .Then(Hamid.Left);

    [Fact]
    public void He_goes_back_to_his_family_once_he_is_at_home_and_the_key_is_back() => Story
        .Given(Hamid.Opened, Hamid.AtHome)
        .When(Leaves with { Outcome = OutcomeKind.FamilyReintegration })
        .Then(Hamid.Left with { Outcome = OutcomeKind.FamilyReintegration });

    [Theory]
    [InlineData(OutcomeKind.FamilyReintegration)]
    [InlineData(OutcomeKind.Transferred)]
    public void An_end_that_is_not_offered_at_this_stage_or_not_at_all_is_refused(OutcomeKind outcome) => Story
        .Given(Hamid.Opened)
        .When(Leaves with { Outcome = outcome })
        .ThenRefused(new OutcomeNotOffered());

    [Fact]
    public void Closing_what_another_has_closed_is_refused_so_that_no_note_is_lost() => Story
        .Given(Hamid.Opened, Hamid.Left)
        .When(Leaves with { Note = "He waved from the bus" })
        .ThenRefused(new LifeProjectAlreadyClosed(Hamid.Left.ClosedOn));

    [Fact]
    public void Closing_again_in_another_way_is_refused() => Story
        .Given(Hamid.Opened, Hamid.Left)
        .When(Leaves with { Outcome = OutcomeKind.Deceased })
        .ThenRefused(new LifeProjectAlreadyClosed(Someone.Today));

    [Fact]
    public void A_file_is_not_closed_on_a_day_to_come() => Story
        .Given(Hamid.Opened)
        .When(Leaves with { ClosedOn = Someone.Today.AddDays(1) })
        .ThenRefused(new InTheFuture());

    [Fact]
    public void A_file_whose_module_is_gone_cannot_be_closed() => Story
        .GivenWithoutModule(Hamid.Opened)
        .When(Leaves)
        .ThenRefused(new ProgrammeNotInstalled("winter-house"));
}
