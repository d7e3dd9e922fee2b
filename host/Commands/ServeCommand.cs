using System.CommandLine;
using SocialWatch.Access;
using SocialWatch.Host.Demo;
using SocialWatch.Journal;
using SocialWatch.Programmes;

namespace SocialWatch.Host.Commands;

/// <summary>Serves the pages: what the program does without a command.</summary>
internal static class ServeCommand
{
    public static Task<int> Run(ParseResult line, CancellationToken stop) => HouseCommand.Guarded(async () =>
    {
        var app = Build(WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }), configuration => HouseOptions.From(line, configuration));
        var options = app.Services.GetRequiredService<HouseOptions>();
        await MakeReady(app.Services);

        if (options.IsDemo)
        {
            await DemoProvince.MakeIfMissing(app.Services, stop);
        }

        app.Urls.Add(options.Urls);
        await app.StartAsync(stop);
        Console.WriteLine($"SocialWatch serves on {string.Join(", ", app.Urls)}");
        await app.WaitForShutdownAsync(stop);
        return 0;
    });

    /// <summary>The whole house on a builder: the same for the command line and for tests.</summary>
    public static WebApplication Build(WebApplicationBuilder builder, Func<IConfiguration, HouseOptions> options)
    {
        builder.WebHost.UseStaticWebAssets();
        // Else a build that was not published serves its assets uncompressed, watching for edits nobody makes here.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = 4 * 1024 * 1024;
        });
        var chosen = options(builder.Configuration);
        var modules = LoadedModule.In(chosen.Modules);
        builder.Services.AddHouse(chosen, modules);
        builder.AddScreens(modules);
        var app = builder.Build();
        app.UseHouse();
        return app;
    }

    /// <summary>SQLite is brought up to date by itself; PostgreSQL, which others may be using, only by command. A demo makes its own.</summary>
    public static async Task MakeReady(IServiceProvider services)
    {
        var options = services.GetRequiredService<HouseOptions>();
        var storage = services.GetRequiredService<StorageStart>();

        if (options.Storage.Kind is DatabaseKind.Sqlite || options.IsDemo)
        {
            await storage.Migrate();
            await AccessMigrations.Apply(services);
            await services.GetRequiredService<Rebuild>().RunIfUpgraded(progress: null, CancellationToken.None);
        }
        else if ((await AccessMigrations.Pending(services)).Count > 0)
        {
            throw new StorageNotUsable("The database is older than this program: run the command \"migrate\" first.");
        }

        await storage.Check();
        await services.GetRequiredService<DemoProvince>().RefuseElsewhere(options);
    }
}
