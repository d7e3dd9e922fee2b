using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.AccompanyPeople)]
internal sealed class ReachGoalModel(Desk desk) : ProjectPage<ReachGoalForm>(desk)
{
    public override string Stem => "reach-goal";

    public string? Wish => Now?.Goals.GetValueOrDefault(new GoalId(Form.Goal))?.AsAgreed.Wish;

    protected override string Seen => "#goals";

    protected override bool Begin()
    {
        Form.Goal = AskedId("goal");
        Form.ReachedOn = Desk.Today;
        return Wish is not null;
    }
}

internal sealed class ReachGoalForm : ProjectForm
{
    public Guid Goal { get; set; }

    [Required]
    public DateOnly? ReachedOn { get; set; }


    public override LifeProjectCommand ToCommand() => new ReachGoal(new GoalId(Goal), ReachedOn.GetValueOrDefault());
}
