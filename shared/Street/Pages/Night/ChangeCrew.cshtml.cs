using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.Dispatch)]
internal sealed class ChangeCrewModel(StreetDesk desk) : RoundPage<ChangeCrewForm>(desk)
{
    public override string Stem => "change-crew";

    internal IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    protected override bool Begin()
    {
        Form.Crew = [.. (Round.AsPlanned?.Crew ?? []).Select(worker => worker.Value)];
        return true;
    }

    protected override async ValueTask Prepare() => Colleagues = CrewChoices.Of(await Desk.Workers.Of(Asker.Cell), Cell, Round.AsPlanned?.Day ?? Desk.Today, Desk.Names);

    protected override RoundCommand Command() => Form.ToCommand();
}

internal sealed class ChangeCrewForm : StreetForm
{
    [Required]
    public List<Guid> Crew { get; set; } = [];

    public ChangeCrew ToCommand() => new([.. Crew.Select(worker => new WorkerId(worker))]);
}
