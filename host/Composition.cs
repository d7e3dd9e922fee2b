using System.Reflection;
using SocialWatch.Access;
using SocialWatch.Configuration;
using SocialWatch.Grains;
using SocialWatch.Host.Api;
using SocialWatch.Host.Demo;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.LifeProjects;
using SocialWatch.Outcomes;
using SocialWatch.People;
using SocialWatch.Programmes;
using SocialWatch.Sheets;
using SocialWatch.Street;
using SocialWatch.Web;

namespace SocialWatch.Host;

/// <summary>Puts the house together: rooms in the order of the navigation, then whatever modules stand in the folder.</summary>
internal static class Composition
{
    /// <summary>Everything but pages: for the commands that work on the data while nobody is served.</summary>
    public static IServiceCollection AddHouse(this IServiceCollection services, HouseOptions options, IReadOnlyList<LoadedModule> modules)
    {
        services.AddSingleton(options);
        services.AddSingleton(new InstalledProgrammes(modules));
        services.AddJournal(options.Storage, modules.Select(module => module.Assembly));
        services.AddGrainsInProcess();
        services.AddAccess(new AccessOptions(options.Storage.Kind is DatabaseKind.Sqlite ? "sqlite" : "postgres", options.Storage.Journal));
        services.AddSingleton<Backup>();
        services.AddSingleton<FirstCell>();
        services.AddSingleton<DemoProvince>();
        return services;
    }

    /// <summary>Pages, words and the API.</summary>
    public static void AddScreens(this WebApplicationBuilder builder, IReadOnlyList<LoadedModule> modules)
    {
        var pages = builder.Services.AddRazorPages();
        builder.Services.AddSocialWatchWeb();
        builder.Services.AddWords(Assembly.GetExecutingAssembly());
        builder.Services.AddSingleton<KeptWords>();
        builder.Services.AddSingleton(provider => provider.GetRequiredService<KeptWords>().Keep());
        builder.Services.AddRooms();
        builder.Services.AddOperationsApi(modules);
        builder.Services.AddHealthChecks().AddCheck<JournalHealth>("journal");

        foreach (var module in modules)
        {
            AddServices(module, builder.Services);
            builder.Services.AddWords(module.Assembly);
            foreach (var (key, other) in module.WordsElsewhere)
            {
                builder.Services.AddSingleton(new SaidAs(key, other));
            }

            foreach (var part in Microsoft.AspNetCore.Mvc.ApplicationParts.ApplicationPartFactory.GetApplicationPartFactory(module.Assembly).GetApplicationParts(module.Assembly))
            {
                pages.PartManager.ApplicationParts.Add(part);
            }
        }
    }

    private static void AddServices(LoadedModule module, IServiceCollection services)
    {
        try
        {
            module.Setup.AddServices(services);
        }
        catch (Exception thrown)
        {
            throw new ModuleNotUsable(module.Manifest.Id, $"it threw while it added its services: {thrown.GetBaseException().Message}", thrown) { Folder = Path.GetDirectoryName(module.Assembly.Location) };
        }
    }

    /// <summary>The capabilities with screens. Their order is the order of the navigation.</summary>
    private static void AddRooms(this IServiceCollection services) => services.AddLifeProjects().AddStreet().AddPeople().AddOutcomes().AddConfiguration().AddSheets()
        .AddNavigation(new NavigationItem("cell.title", "/cell", Permission.Coordinate));

    public static void UseHouse(this WebApplication app)
    {
        app.UseSocialWatchErrors();
        app.UseMiddleware<SafeHeaders>();
        app.UseMiddleware<JournalAway>();
        app.UseSocialWatchLanguages();
        app.UseRouting();
        app.UseMiddleware<FirstStartFirst>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<LooksFirst>();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapLanguage();
        app.MapOperations();
        app.MapHealthChecks("/health").AllowAnonymous();
    }
}
