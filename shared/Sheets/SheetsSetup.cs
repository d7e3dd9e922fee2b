using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialWatch.Kernel;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Work;
using SocialWatch.Web;

namespace SocialWatch.Sheets;

/// <summary>Puts the desk for spreadsheets into the house: what a cell brings along from before.</summary>
public static class SheetsSetup
{
    /// <summary>Needs the journal, the grains, the UI kit and the names of workers.</summary>
    public static IServiceCollection AddSheets(this IServiceCollection services)
    {
        services.AddSheetWork();
        services.TryAddSingleton<WordGuesses>();
        services.TryAddSingleton<SheetDesk>();
        services.AddWords(typeof(SheetsSetup).Assembly);
        services.AddNavigation(new NavigationItem("sheets.title", "/sheets", Permission.Coordinate));
        return services;
    }

    /// <summary>What goes on without pages.</summary>
    internal static IServiceCollection AddSheetWork(this IServiceCollection services)
    {
        services.TryAddSingleton<SheetParts>();
        services.TryAddSingleton<SheetChecks>();
        services.TryAddSingleton<SheetApplying>();
        services.TryAddSingleton<PeopleUndoing>();
        services.TryAddSingleton<SheetUndoing>();
        services.TryAddSingleton<SheetWork>();
        services.AddHostedService(provider => provider.GetRequiredService<SheetWork>());
        return services;
    }
}
