using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialWatch.Grains;
using SocialWatch.Kernel.Cells;
using SocialWatch.Web;

namespace SocialWatch.Configuration;

/// <summary>Puts the coordinator's desk into the house: what the cell makes its own in its programmes.</summary>
public static class ConfigurationSetup
{
    /// <summary>Needs the journal, the grains, the UI kit, and the names of people and workers.</summary>
    public static IServiceCollection AddConfiguration(this IServiceCollection services)
    {
        services.TryAddSingleton<CellWords>();
        services.TryAddSingleton<IOwnWords>(provider => provider.GetRequiredService<CellWords>());
        services.AddSingleton<IHear<CellEvent>>(provider => provider.GetRequiredService<CellWords>());
        services.TryAddSingleton<Previews>();
        services.TryAddSingleton<Names>();
        services.TryAddSingleton<Differences>();
        services.TryAddSingleton<CellDesk>();
        return services.AddWords(typeof(ConfigurationSetup).Assembly);
    }
}
