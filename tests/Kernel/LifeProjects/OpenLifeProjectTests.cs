using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class OpenLifeProjectTests
{
    private static readonly OpenLifeProject Opens = new(Hamid.Id, "winter-house", "elderly", Someone.Salma, Hamid.Birthday);

    [Fact]
    public void A_life_project_begins_at_the_first_stage_and_its_clock_starts() => Story
        .Given()
        .When(Opens)
        .Then(Hamid.Opened, Hamid.FirstAnswerDue);

    [Fact]
    public void Two_phones_that_open_the_same_file_open_one() => Story
        .Given(Hamid.Opened)
        .When(Opens)
        .ThenNothing();

    [Fact]
    public void Another_referent_is_not_silently_dropped() => Story
        .Given(Hamid.Opened)
        .When(Opens with { Referent = Someone.Driss })
        .ThenRefused(new LifeProjectAlreadyOpen());

    [Fact]
    public void A_file_open_in_another_category_is_not_taken_for_the_same() => Story
        .Given(Hamid.Opened)
        .When(Opens with { Category = "beggars-and-vagrants" })
        .ThenRefused(new LifeProjectAlreadyOpen());

    [Fact]
    public void A_closed_file_is_reopened_and_never_begun_a_second_time() => Story
        .Given(Hamid.Opened, Hamid.Left)
        .When(Opens)
        .ThenRefused(new LifeProjectAlreadyClosed(Someone.Today));

    [Fact]
    public void Nobody_enters_a_programme_that_is_not_installed() => Story
        .Given()
        .When(Opens with { Programme = "summer-camp" })
        .ThenRefused(new ProgrammeNotInstalled("summer-camp"));

    [Fact]
    public void Nobody_enters_a_programme_that_does_not_serve_their_category() => Story
        .Given()
        .When(Opens with { Category = "former-prisoners" })
        .ThenRefused(new CategoryNotServed());

    [Fact]
    public void A_birthday_that_is_still_to_come_is_a_slip() => Story
        .Given()
        .When(Opens with { BornOn = Someone.Today.AddDays(1) })
        .ThenRefused(new InTheFuture());

    [Fact]
    public void A_field_worker_may_open_a_life_project() => Assert.Equal(Permission.MeetPeople, Opens.Needs);
}
