using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class MoveKitModel(StreetDesk desk) : RoundPage<MoveKitForm>(desk)
{
    public override string Stem => "move-kit";

    internal IReadOnlyList<Choice> Movements => [
        new(nameof(KitMovement.Loaded), Words["kit-movement.loaded"], "truck"),
        .. Round is Round.UnderWay ? (Choice[])[new(nameof(KitMovement.Given), Words["kit-movement.given"], "hand-heart"), new(nameof(KitMovement.Returned), Words["kit-movement.returned"], "undo-2")] : []];

    /// <summary>What the crew has with it, with how much is left; before that, everything that can be loaded.</summary>
    internal IReadOnlyList<Choice> Items => [.. Desk.Names.KitItems.Select(item => item with
    {
        Hint = Kit.Of(Enum.Parse<KitItem>(item.Value)) is { Taken: > 0 } line ? Words.Say("kit.left", ("n", line.Left)) : null,
    })];

    private Kit Kit => Round.Gone?.Kit ?? (Round as Round.Planned)?.Kit ?? Kit.None;

    protected override bool Begin()
    {
        Form.Movement = Round is Round.UnderWay ? KitMovement.Given : KitMovement.Loaded;
        return true;
    }

    protected override RoundCommand Command() => Form.ToCommand();
}

internal sealed class MoveKitForm : StreetForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice moves it once.</summary>
    public Guid Move { get; set; } = Guid.CreateVersion7();

    public KitMovement Movement { get; set; }

    [Required]
    public KitItem? Item { get; set; }

    [Required]
    public int? Count { get; set; }

    public MoveKit ToCommand() => new(new KitMoveId(Move), Movement, Item.GetValueOrDefault(), Count.GetValueOrDefault());
}
