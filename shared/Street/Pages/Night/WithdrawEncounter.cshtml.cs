using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class WithdrawEncounterModel(StreetDesk desk) : RoundPage<WithdrawEncounterForm>(desk)
{
    public override string Stem => "withdraw-encounter";

    protected override bool Begin()
    {
        Form.Encounter = AskedId("encounter");
        return Round.Gone?.Encounters.ContainsKey(new EncounterId(Form.Encounter)) is true;
    }

    protected override RoundCommand Command() => Form.ToCommand();
}

internal sealed class WithdrawEncounterForm : StreetForm
{
    public Guid Encounter { get; set; }

    [Required, StringLength(500)]
    public string? Why { get; set; }

    public WithdrawEncounter ToCommand() => new(new EncounterId(Encounter), Text(Why));
}
