using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People.Index;
using SocialWatch.People.List;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.People;

/// <summary>Puts the room of people into the house.</summary>
public static class PeopleSetup
{
    /// <summary>Finding, meeting and naming people. Needs the journal, the grains and the UI kit.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.TryAddSingleton<NameIndex>();
        services.AddSingleton<IHear<PersonEvent>>(provider => provider.GetRequiredService<NameIndex>());
        services.TryAddSingleton<PeopleNames>();
        services.TryAddSingleton<IPeopleNames>(provider => provider.GetRequiredService<PeopleNames>());
        services.TryAddSingleton<IPeopleFinder>(provider => provider.GetRequiredService<PeopleNames>());
        services.TryAddSingleton<PeopleList>();
        services.TryAddSingleton<StageChoices>();
        services.AddDataProtection();
        services.TryAddSingleton<SoughtText>();
        services.AddHostedService<NameIndexBuild>();
        services.AddWords(typeof(PeopleSetup).Assembly);
        services.AddNavigation(new NavigationItem("people.title", "/people", Permission.MeetPeople));
        return services;
    }
}
