using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.AccompanyPeople)]
internal sealed class NameReferentModel(Desk desk) : ProjectPage<NameReferentForm>(desk)
{
    public override string Stem => "name-referent";

    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    protected override bool Begin()
    {
        Form.Referent = (Now!.Referent ?? User.ToAsker()!.Worker).Value;
        return true;
    }

    protected override async ValueTask Prepare() => Colleagues = await ColleagueChoices.Of(Desk.Workers, User.ToAsker()!, Rules, Form.Referent);
}

internal sealed class NameReferentForm : ProjectForm
{
    [Required]
    public Guid? Referent { get; set; }

    public override LifeProjectCommand ToCommand() => new NameReferent(new WorkerId(Referent.GetValueOrDefault()));
}
