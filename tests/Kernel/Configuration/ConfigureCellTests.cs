using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Tests.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Configuration;

public class ConfigureCellTests
{
    private static readonly CellConfiguration Off = new() { Programmes = [new ProgrammeConfiguration("winter-house") { IsOn = false }] };
    private static readonly ConfigureCell Asks = new(Ziz.Configured.Content, Upon: 0, "The winter was hard");

    [Fact]
    public void The_whole_configuration_is_one_fact() => Story.GivenCell(Ziz.Founded).When(Asks).Then(Ziz.Configured);

    [Fact]
    public void Saving_the_same_twice_makes_one_version() => Story.GivenCell(Ziz.Founded, Ziz.Configured).When(Asks).ThenNothing();

    [Fact]
    public void The_second_of_two_coordinators_is_told_and_nothing_is_lost() => Story
        .GivenCell(Ziz.Founded, Ziz.Configured)
        .When(Asks with { Content = Off })
        .ThenRefused(new ConfiguredInTheMeantime(1));

    [Fact]
    public void An_earlier_version_is_saved_again_as_a_new_one() => Story
        .GivenCell(Ziz.Founded, Ziz.Configured, new CellConfigured(2, Off, null))
        .When(Asks with { Upon = 2, Why = null })
        .Then(new CellConfigured(3, Ziz.Configured.Content, null));

    [Fact]
    public void A_configuration_with_faults_is_not_saved() => Story
        .GivenCell(Ziz.Founded)
        .When(Asks with { Content = new CellConfiguration { Programmes = [new ProgrammeConfiguration("moon-house") { IsOn = false }] } })
        .ThenRefused(new ConfigurationNotSound([new ConfigurationFault("programmes/moon-house", new UnknownProgramme())]));

    [Fact]
    public void A_cell_that_is_not_founded_has_nothing_to_configure() => Story.GivenCell().When(Asks).ThenRefused(new CellNotFounded());

    [Fact]
    public void Every_programme_knows_the_version_that_changed_it()
    {
        var told = Story.GivenCell(Ziz.Founded, Ziz.Configured, new CellConfigured(2, Ziz.Configured.Content with { Partners = [] }, null), new CellConfigured(3, CellConfiguration.Empty, null)).State;
        var before = Story.GivenCell(Ziz.Founded, Ziz.Configured, new CellConfigured(2, Ziz.Configured.Content with { Partners = [] }, null)).State;

        Assert.Equal(1, Assert.IsType<Cell.Founded>(before).ChangedIn["winter-house"]);
        Assert.Equal(3, Assert.IsType<Cell.Founded>(told).ChangedIn["winter-house"]);
    }

    [Fact]
    public void A_programme_whose_module_was_taken_away_stays_as_it_is() => Story
        .GivenCell(Ziz.Founded, new CellConfigured(1, new CellConfiguration { Programmes = [new ProgrammeConfiguration("moon-house") { IsOn = false }] }, null))
        .When(new ConfigureCell(new CellConfiguration { Programmes = [new ProgrammeConfiguration("moon-house") { IsOn = false }, .. Off.Programmes] }, Upon: 1, Why: null))
        .Then(new CellConfigured(2, new CellConfiguration { Programmes = [new ProgrammeConfiguration("moon-house") { IsOn = false }, .. Off.Programmes] }, null));
}
