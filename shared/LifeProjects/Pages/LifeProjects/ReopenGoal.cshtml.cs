using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.AccompanyPeople)]
internal sealed class ReopenGoalModel(Desk desk) : ProjectPage<ReopenGoalForm>(desk)
{
    public override string Stem => "reopen-goal";

    public string? Wish => Now?.Goals.GetValueOrDefault(new GoalId(Form.Goal))?.AsAgreed.Wish;

    protected override string Seen => "#goals";

    protected override bool Begin()
    {
        Form.Goal = AskedId("goal");
        return Wish is not null;
    }
}

internal sealed class ReopenGoalForm : ProjectForm
{
    public Guid Goal { get; set; }

    public string Why { get; set; } = "";


    public override LifeProjectCommand ToCommand() => new ReopenGoal(new GoalId(Goal), Typing.Text(Why));
}
