using SocialWatch.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Cells;

public class StateTrainingTests
{
    private static readonly StateTraining States = new(Someone.Driss, new DateOnly(2027, 6, 30));

    [Fact]
    public void Somebody_may_go_out_until_a_day() => Story.GivenCell(Ziz.Founded).When(States).Then(Ziz.Trained);

    [Fact]
    public void The_same_again_states_nothing()
    {
        Story.GivenCell(Ziz.Founded, Ziz.Trained).When(States).ThenNothing();
        Story.GivenCell(Ziz.Founded).When(States with { ValidUntil = null }).ThenNothing();
    }

    [Fact]
    public void A_training_is_renewed_or_does_not_count_any_more()
    {
        Story.GivenCell(Ziz.Founded, Ziz.Trained).When(States with { ValidUntil = new DateOnly(2028, 6, 30) }).Then(Ziz.Trained with { ValidUntil = new DateOnly(2028, 6, 30) });
        Story.GivenCell(Ziz.Founded, Ziz.Trained).When(States with { ValidUntil = null }).Then(Ziz.Trained with { ValidUntil = null });
    }

    [Fact]
    public void A_cell_that_is_not_founded_trains_nobody() => Story.GivenCell().When(States).ThenRefused(new CellNotFounded());
}
