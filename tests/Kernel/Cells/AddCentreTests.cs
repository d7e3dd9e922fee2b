using SocialWatch.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Cells;

public class AddCentreTests
{
    private static readonly AddCentre Adds = new(Someone.Centre, "House of the palm grove");
    private static readonly CentreAdded Added = new(Someone.Centre, "House of the palm grove");

    [Fact]
    public void The_cell_works_with_a_centre() => Story
        .GivenCell(Ziz.Founded)
        .When(Adds)
        .Then(Added);

    [Fact]
    public void Sending_the_same_form_twice_adds_one_centre() => Story
        .GivenCell(Ziz.Founded, Added)
        .When(Adds)
        .ThenNothing();

    [Fact]
    public void Another_centre_under_the_same_number_is_refused_rather_than_lost() => Story
        .GivenCell(Ziz.Founded, Added)
        .When(Adds with { Name = "House of the market" })
        .ThenRefused(new CentreNamedDifferently());

    [Fact]
    public void A_cell_that_is_not_founded_has_no_centre() => Story
        .GivenCell()
        .When(Adds)
        .ThenRefused(new CellNotFounded());
}
