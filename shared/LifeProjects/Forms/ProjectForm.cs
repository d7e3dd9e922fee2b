using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.LifeProjects.Forms;

/// <summary>What is sent about one life project.</summary>
internal abstract class ProjectForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice does it once.</summary>
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    /// <summary>The programme the form was shown for: its choices can be shown again even when the life project cannot be read just then.</summary>
    public string? Programme { get; set; }

    public abstract LifeProjectCommand ToCommand();
}
