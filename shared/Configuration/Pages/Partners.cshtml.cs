using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

/// <summary>Who sits around the table.</summary>
[Needs(Permission.Coordinate)]
internal sealed class PartnersModel(CellDesk desk) : ChangePage(desk)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public PartnerKind Kind { get; set; }

    [BindProperty]
    public string? TakeOut { get; set; }

    public IReadOnlyList<OwnThing> All => [.. Now.Content.Partners.Index().Select(one => new OwnThing(
        one.Index.ToString(CultureInfo.InvariantCulture), one.Item.Name, Words[$"partner-kind.{Names.Kebab(one.Item.Kind)}"], Code: null))];

    protected override CellConfiguration Change() => Now.Content with
    {
        Partners = TakeOut is null
            ? [.. Now.Content.Partners, new Partner(Name?.Trim() ?? "", Kind)]
            : [.. Now.Content.Partners.Index().Where(one => one.Index.ToString(CultureInfo.InvariantCulture) != TakeOut).Select(one => one.Item)],
    };
}
