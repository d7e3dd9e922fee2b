using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialWatch.Kernel;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects;

/// <summary>Puts the room of life projects into the house: My day, the page of a life project, and a page for every act of work on one.</summary>
public static class LifeProjectsSetup
{
    /// <summary>Needs journal, grains, installed programmes, and somebody who knows the names of people and of colleagues.</summary>
    public static IServiceCollection AddLifeProjects(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ProgrammeNames>();
        services.TryAddSingleton<EventWords>();
        services.TryAddSingleton<TimeLeft>();
        services.TryAddSingleton<Ways>();
        services.TryAddSingleton<ProjectScreens>();
        services.TryAddScoped<Desk>();
        services.AddWords(typeof(LifeProjectsSetup).Assembly);
        return services.AddNavigation(new NavigationItem("my-day", Addresses.MyDay, Permission.MeetPeople));
    }
}
