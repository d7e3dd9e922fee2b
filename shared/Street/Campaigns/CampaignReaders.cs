using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using SocialWatch.Kernel;
using SocialWatch.Web;

namespace SocialWatch.Street.Campaigns;

/// <summary>Who may open a campaign: whoever goes out for it, and whoever reads the numbers.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ForCampaignReadersAttribute() : AuthorizeAttribute(CampaignReaders.Policy);

internal static class CampaignReaders
{
    public const string Policy = "CampaignReaders";

    public static bool MayReadCampaigns(this ClaimsPrincipal person) => person.May(Permission.MeetPeople) || person.May(Permission.SeeOutcomes);

    /// <summary>Whoever may not see people is told few of them as "fewer than five".</summary>
    public static bool MayCountPeople(this ClaimsPrincipal person) => person.May(Permission.MeetPeople);

    /// <summary>The same people who may open the ledger.</summary>
    public static bool MayOpenLedger(this ClaimsPrincipal person) => person.May(Permission.AccompanyPeople) || person.May(Permission.Coordinate);
}
