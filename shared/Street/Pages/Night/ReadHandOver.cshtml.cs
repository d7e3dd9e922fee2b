using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class ReadHandOverModel(StreetDesk desk) : RoundPage<ReadHandOverForm>(desk)
{
    public override string Stem => "read-hand-over";

    internal HandOverItem? Item => Round.Gone?.HandOver.Items.GetValueOrDefault(new HandOverId(Form.Item));

    protected override bool Begin()
    {
        Form.Item = AskedId("item");
        return Item is not null;
    }

    protected override RoundCommand Command() => new ReadHandOver(new HandOverId(Form.Item));
}

internal sealed class ReadHandOverForm : StreetForm
{
    public Guid Item { get; set; }
}
