using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.AccompanyPeople)]
internal sealed class SetGoalModel(Desk desk) : ProjectPage<SetGoalForm>(desk)
{
    public override string Stem => "set-goal";

    /// <summary>The needs of the programme, those that press most first.</summary>
    public IReadOnlyList<Choice> Needs { get; private set; } = [];

    protected override string Seen => "#goals";

    protected override bool Begin()
    {
        Form.Need = Asked("need");
        return true;
    }

    protected override ValueTask Prepare()
    {
        Needs = NeedChoices.Of(Rules, Now, Desk.Names);
        return ValueTask.CompletedTask;
    }
}

internal sealed class SetGoalForm : ProjectForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice sets one goal.</summary>
    public Guid Goal { get; set; } = Guid.CreateVersion7();

    public string Wish { get; set; } = "";

    public string? Need { get; set; }

    [Required]
    public DateOnly? ReviewOn { get; set; }

    public override LifeProjectCommand ToCommand() =>
        new SetGoal(new GoalId(Goal), Typing.TextOrNull(Need), Typing.Text(Wish), ReviewOn.GetValueOrDefault());
}
