using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class NameReferentTests
{
    [Fact]
    public void Another_worker_becomes_the_one_to_turn_to() => Story
        .Given(Hamid.Opened)
        .When(new NameReferent(Someone.Driss))
        .Then(new ReferentNamed(Someone.Driss));

    [Fact]
    public void Naming_the_present_referent_changes_nothing() => Story
        .Given(Hamid.Opened, new ReferentNamed(Someone.Driss))
        .When(new NameReferent(Someone.Driss))
        .ThenNothing();

    [Fact]
    public void A_file_whose_module_is_gone_is_read_only() => Story
        .GivenWithoutModule(Hamid.Opened)
        .When(new NameReferent(Someone.Driss))
        .ThenRefused(new ProgrammeNotInstalled("winter-house"));

    [Fact]
    public void A_file_that_was_never_opened_has_no_referent() => Story
        .Given()
        .When(new NameReferent(Someone.Driss))
        .ThenRefused(new LifeProjectNotOpened());
}
