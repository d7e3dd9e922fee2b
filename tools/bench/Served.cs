using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialWatch.Access;
using SocialWatch.Host;
using SocialWatch.Host.Commands;
using SocialWatch.Journal;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;

namespace SocialWatch.Bench;

/// <summary>The whole host on a port, with a worker who is signed in, and two bare endpoints in it to compare with.</summary>
internal sealed partial class Served(WebApplication app, World world, HttpClient client) : IAsyncDisposable
{
    private const string Name = "bench";
    private const string Password = "wooden plank outside";

    public World World => world;

    /// <summary>Signed in by cookie, as a browser is.</summary>
    public HttpClient Client => client;

    public IServiceProvider Services => app.Services;

    public static async Task<Served> Start(string folder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddDbContextPool<BareDb>(db => db.UseSqlite($"Data Source={Path.Combine(folder, "bare-ef.db")}"));
        var app = ServeCommand.Build(builder, _ => new HouseOptions(folder, JournalOptions.In(folder), "http://127.0.0.1:0", IsDemo: false, Modules()));
        app.MapPost("/bare", BareDb.Write).AllowAnonymous();
        await ServeCommand.MakeReady(app.Services);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<BareDb>().Begin();
        }

        var world = new World(app.Services, new Asker(WorkerId.New(), CellId.New(), World.All));
        await world.Found();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var why = await scope.ServiceProvider.GetRequiredService<WorkerRegistry>()
                .Add(new NewWorker(world.Asker.Worker, world.Asker.Cell, Roles.Coordinator, "Bench", Name, Password) { PasswordIsTemporary = false });
            if (why is not null)
            {
                throw new InvalidOperationException(why.ToString());
            }
        }

        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), MaxConnectionsPerServer = 64 }) { BaseAddress = new Uri(app.Urls.Single()) };
        await Post(client, "/sign-in", ("Form.Name", Name), ("Form.Password", Password));
        return new Served(app, world, client);
    }

    /// <summary>A client that carries a device token made on the page for it.</summary>
    public async Task<HttpClient> Device()
    {
        var page = await Post(client, "/account/devices", ("Form.Name", "bench"));
        var token = Token().Match(page).Value;
        return new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 })
        {
            BaseAddress = client.BaseAddress,
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static async Task<string> Post(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        var form = await client.GetStringAsync(path);
        var sent = fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", Antiforgery().Match(form).Groups["token"].Value));
        using var content = new FormUrlEncodedContent(sent);
        using var answer = await client.PostAsync(path, content);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The modules as the build put them beside the host.</summary>
    private static string Modules()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var (framework, configuration) = (here.Name, here.Parent!.Name);
        while (!File.Exists(Path.Combine(here.FullName, "SocialWatch.sln")))
        {
            here = here.Parent!;
        }

        return Path.Combine(here.FullName, "host", "bin", configuration, framework, "modules");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Antiforgery();

    [GeneratedRegex("swd_[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
