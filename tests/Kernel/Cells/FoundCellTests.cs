using SocialWatch.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Cells;

public class FoundCellTests
{
    private static readonly FoundCell Begins = new("Oued Ziz", "Cell of Oued Ziz", Ziz.Founded.Communes);

    [Fact]
    public void A_province_begins_to_work_with_its_communes() => Story
        .GivenCell()
        .When(Begins)
        .Then(Ziz.Founded);

    [Fact]
    public void Sending_the_same_form_twice_founds_one_cell() => Story
        .GivenCell(Ziz.Founded)
        .When(Begins with { Communes = ["Medina", "Souk"] })
        .ThenNothing();

    [Fact]
    public void Another_foundation_is_refused_rather_than_lost()
    {
        Story.GivenCell(Ziz.Founded).When(Begins with { Name = "Cell of the south" }).ThenRefused(new CellFoundedDifferently());
        Story.GivenCell(Ziz.Founded).When(Begins with { Province = "Oued Draa" }).ThenRefused(new CellFoundedDifferently());
        Story.GivenCell(Ziz.Founded).When(Begins with { Communes = ["Medina"] }).ThenRefused(new CellFoundedDifferently());
    }

    [Fact]
    public void A_cell_counts_by_at_least_one_commune()
    {
        Story.GivenCell().When(Begins with { Communes = [] }).ThenRefused(new NoCommune());
        Story.GivenCell(Ziz.Founded).When(Begins with { Communes = default }).ThenRefused(new NoCommune());
    }

    [Fact]
    public void Only_who_runs_the_cell_founds_it() => Assert.Equal(Permission.Coordinate, Begins.Needs);
}
