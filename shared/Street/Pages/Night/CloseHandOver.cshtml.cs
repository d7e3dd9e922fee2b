using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class CloseHandOverModel(StreetDesk desk) : RoundPage<CloseHandOverForm>(desk)
{
    public override string Stem => "close-hand-over";

    protected override RoundCommand Command() => new CloseHandOver();
}

internal sealed class CloseHandOverForm : StreetForm;
