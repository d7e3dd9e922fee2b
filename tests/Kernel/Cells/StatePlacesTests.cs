using SocialWatch.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Cells;

public class StatePlacesTests
{
    private static readonly CentreAdded House = new(Someone.Centre, "House of the palm grove");
    private static readonly StatePlaces States = new(Someone.Centre, 40);

    [Fact]
    public void A_centre_takes_in_forty() => Story.GivenCell(Ziz.Founded, House).When(States).Then(new PlacesStated(Someone.Centre, 40));

    [Fact]
    public void The_same_again_states_nothing() => Story.GivenCell(Ziz.Founded, House, new PlacesStated(Someone.Centre, 40)).When(States).ThenNothing();

    [Fact]
    public void A_centre_the_cell_does_not_work_with_has_no_places() => Story.GivenCell(Ziz.Founded).When(States).ThenRefused(new NotOneOfThose("Centre"));
}
