using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialWatch.Kernel;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Files;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Outcomes;

/// <summary>Puts the ledger and the outcomes into the house.</summary>
public static class OutcomesSetup
{
    /// <summary>What was done, act by act and in numbers. Needs the journal, the UI kit, and the names of people and workers.</summary>
    public static IServiceCollection AddOutcomes(this IServiceCollection services)
    {
        services.TryAddSingleton<ActChoices>();
        services.TryAddSingleton<ReportDesk>();
        services.TryAddSingleton<Printer>();
        services.TryAddSingleton<ReportFiles>();
        services.AddAuthorizationBuilder().AddPolicy(LedgerReaders.Policy, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => context.User.MayReadLedger()));
        services.AddWords(typeof(OutcomesSetup).Assembly);
        services.AddNavigation(new NavigationItem("ledger.title", "/ledger", Permission.AccompanyPeople));
        services.AddNavigation(new NavigationItem("outcomes.title", "/outcomes", Permission.SeeOutcomes));
        services.AddNavigation(new NavigationItem("reports.title", "/outcomes/reports", Permission.SeeOutcomes));
        services.AddNavigation(new NavigationItem("coverage.title", "/programmes", Permission.SeeOutcomes));
        return services;
    }
}
