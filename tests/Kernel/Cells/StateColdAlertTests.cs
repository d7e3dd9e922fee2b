using SocialWatch.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Cells;

public class StateColdAlertTests
{
    private static readonly StateColdAlert States = new(AlertLevel.Orange, Ziz.Orange.Until);

    [Fact]
    public void An_alert_holds_until_its_last_day() => Story.GivenCell(Ziz.Founded).When(States).Then(Ziz.Orange);

    [Fact]
    public void The_same_again_states_nothing() => Story.GivenCell(Ziz.Founded, Ziz.Orange).When(States).ThenNothing();

    [Fact]
    public void It_is_taken_back()
    {
        Story.GivenCell(Ziz.Founded, Ziz.Orange).When(new StateColdAlert(AlertLevel.None, Until: null)).Then(new ColdAlertStated(AlertLevel.None, Until: null));
        Story.GivenCell(Ziz.Founded).When(new StateColdAlert(AlertLevel.None, Until: null)).ThenNothing();
    }

    [Fact]
    public void An_alert_has_a_last_day_and_nobody_knows_the_weather_longer_ahead()
    {
        Story.GivenCell(Ziz.Founded).When(States with { Until = null }).ThenRefused(new AlertNeedsALastDay());
        Story.GivenCell(Ziz.Founded).When(States with { Until = Someone.Today.AddDays(-1) }).ThenRefused(new AlertNotInThoseDays(15));
        Story.GivenCell(Ziz.Founded).When(States with { Until = Someone.Today.AddDays(16) }).ThenRefused(new AlertNotInThoseDays(15));
        Story.GivenCell(Ziz.Founded).When(States with { Until = Someone.Today }).Then(Ziz.Orange with { Until = Someone.Today });
    }

    [Fact]
    public void Where_no_cell_is_nobody_warns() => Story.GivenCell().When(States).ThenRefused(new CellNotFounded());
}
