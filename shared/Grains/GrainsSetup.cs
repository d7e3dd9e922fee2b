using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialWatch.Journal;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

public static class GrainsSetup
{
    /// <summary>Keeps cells, people, life projects, signals, rounds, campaigns and published reports awake in this process.</summary>
    public static IServiceCollection AddGrainsInProcess(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(SleepOptions.Default);
        services.TryAddSingleton<Door>();
        services.TryAddSingleton<CellDirectory>();
        services.TryAddSingleton<ICellDirectory>(provider => provider.GetRequiredService<CellDirectory>());
        services.AddSingleton<IHear<CellEvent>>(provider => provider.GetRequiredService<CellDirectory>());
        services.TryAddSingleton<ILifeProjects, LifeProjectsDoor>();
        services.TryAddSingleton<CrewsElsewhere>();
        services.TryAddSingleton<Recognitions>();
        services.TryAddSingleton<IStreet, StreetDoor>();
        services.TryAddSingleton<ICampaigns, CampaignsDoor>();
        services.TryAddSingleton<IOutcomeReports, ReportsDoor>();
        services.AddHostedService<ClockWatch>();
        services.AddHostedService<SealingWatch>();
        services.TryAddSingleton<RecognitionWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<RecognitionWatch>());
        services.TryAddSingleton<ConfigurationWatch>();
        services.AddSingleton<IHear<CellEvent>>(provider => provider.GetRequiredService<ConfigurationWatch>());
        services.AddHostedService(provider => provider.GetRequiredService<ConfigurationWatch>());
        services.TryAddSingleton<CampaignWatch>();
        services.AddSingleton<IHear<CellEvent>>(provider => provider.GetRequiredService<CampaignWatch>());
        services.AddSingleton<IHear<CampaignEvent>>(provider => provider.GetRequiredService<CampaignWatch>());
        services.AddHostedService(provider => provider.GetRequiredService<CampaignWatch>());

        // A leaf is written once and hardly ever asked again: hundreds of them awake would be the whole sheet in memory.
        services.AddSingleton<IAggregates<Leaf, LeafEvent>>(provider =>
            ActivatorUtilities.CreateInstance<InProcessAggregates<Leaf, LeafEvent>>(provider, new SleepOptions(MostAwake: 4, TimeSpan.FromMinutes(1))));

        return services
            .AddKind(provider => Kinds.Cells(provider.GetRequiredService<InstalledProgrammes>()))
            .AddKind(_ => Kinds.People)
            .AddKind(_ => Kinds.Signals)
            .AddKind(_ => Kinds.Reports)
            .AddKind(provider => Kinds.Rounds(provider.GetRequiredService<InstalledProgrammes>(), provider.GetRequiredService<ICellDirectory>()))
            .AddKind(provider => Kinds.Campaigns(provider.GetRequiredService<InstalledProgrammes>(), provider.GetRequiredService<ICellDirectory>()))
            .AddKind(_ => Kinds.Sheets)
            .AddKind(provider => Kinds.Leaves(provider.GetRequiredService<InstalledProgrammes>(), provider.GetRequiredService<ICellDirectory>()))
            .AddKind(provider => Kinds.LifeProjects(provider.GetRequiredService<InstalledProgrammes>(), provider.GetRequiredService<ICellDirectory>()));
    }

    private static IServiceCollection AddKind<TState, TEvent>(this IServiceCollection services, Func<IServiceProvider, StreamKind<TState, TEvent>> kind)
        where TEvent : class => services
        .AddSingleton(kind)
        .With<TState, TEvent>()
        .AddSingleton<IRebuildable, Rebuildable<TState, TEvent>>();

    // Where a kind has said how it is kept awake, that stands.
    private static IServiceCollection With<TState, TEvent>(this IServiceCollection services)
        where TEvent : class
    {
        services.TryAddSingleton<IAggregates<TState, TEvent>, InProcessAggregates<TState, TEvent>>();
        return services;
    }
}
