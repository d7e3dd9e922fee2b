using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialWatch.Kernel;
using SocialWatch.Street.Board;
using SocialWatch.Street.Campaigns;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street;

/// <summary>Puts the street into the house: signals, the board of the night, rounds, campaigns.</summary>
public static class StreetSetup
{
    /// <summary>Needs the journal, the grains, the UI kit, and the names of people and workers.</summary>
    public static IServiceCollection AddStreet(this IServiceCollection services)
    {
        services.TryAddSingleton<StreetRows>();
        services.TryAddSingleton<ToldTexts>();
        services.TryAddSingleton<StreetNames>();
        services.TryAddSingleton<StreetDesk>();
        services.TryAddSingleton<TonightBoard>();
        services.TryAddSingleton<IWorkersInWords, WorkersInWords>();
        services.AddAuthorizationBuilder().AddPolicy(CampaignReaders.Policy, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => context.User.MayReadCampaigns()));
        services.AddWords(typeof(StreetSetup).Assembly);
        services.AddNavigation(new NavigationItem("tonight.title", "/tonight", Permission.MeetPeople));
        services.AddNavigation(new NavigationItem("rounds.title", "/rounds", Permission.MeetPeople));
        services.AddNavigation(new NavigationItem("campaigns.title", "/campaigns", Permission.MeetPeople) { Or = Permission.SeeOutcomes });
        return services;
    }
}
