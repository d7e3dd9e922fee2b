using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.MeetPeople)]
internal sealed class StateAgeModel(Desk desk) : ProjectPage<StateAgeForm>(desk)
{
    public override string Stem => "state-age";

    public IReadOnlyList<Choice> Ages => [.. Enum.GetValues<AgeBand>().Where(age => age is not AgeBand.Unknown)
        .Select(age => new Choice(age.ToString(), Words[$"people.age-band.{Kebab.Of(age)}"]))];

    protected override bool Begin()
    {
        Form.BornOn = Now?.Opening.BornOn;
        return true;
    }
}

internal sealed class StateAgeForm : ProjectForm
{
    public DateOnly? BornOn { get; set; }

    public AgeBand? Age { get; set; }

    public override LifeProjectCommand ToCommand() => new StateAge(BornOn, Age ?? AgeBand.Unknown);
}
