using System.Text.Json;
using System.Text.Json.Schema;
using Microsoft.AspNetCore.Authorization;
using SocialWatch.Journal;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Host.Api;

internal static class OperationsApi
{
    public static void AddOperationsApi(this IServiceCollection services, IReadOnlyList<LoadedModule> modules)
    {
        services.AddSingleton(new CommandCatalogue(modules));
        services.AddSingleton<OperationDesk>();
        services.AddOpenApi();
    }

    public static void MapOperations(this WebApplication app)
    {
        var api = app.MapGroup("/api").RequireAuthorization();
        api.MapPost("/operations", Take)
            .WithSummary("Carries out a batch of commands, each once, however often it is sent.")
            // A session cookie would let another site's form post here in the worker's name; a device's token is never sent by itself.
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = "Device" });
        api.MapGet("/commands", (CommandCatalogue commands) => commands.All.ToDictionary(one => one.Key, one => EventJson.Whole.GetJsonSchemaAsNode(one.Value)))
            .WithSummary("The commands a device may send, each with the JSON schema of its data.");
        app.MapOpenApi("/api/openapi.json");
    }

    private static async Task<IResult> Take(HttpContext context, OperationDesk desk, Words words)
    {
        OperationBatch? batch;
        try
        {
            batch = await context.Request.ReadFromJsonAsync<OperationBatch>(JsonSerializerOptions.Web, context.RequestAborted);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or BadHttpRequestException)
        {
            return Results.Problem(words.Say("api.broken-json", ("Path", (broken as JsonException)?.Path ?? "$")), statusCode: StatusCodes.Status400BadRequest);
        }

        return batch?.Operations is not { Count: > 0 and <= OperationBatch.Most } operations || operations.Any(operation => operation is null)
            ? Results.Problem(words.Say("api.batch-size", ("Most", OperationBatch.Most)), statusCode: StatusCodes.Status400BadRequest)
            : Results.Ok(await desk.Take(operations, context.User.ToAsker()!));
    }
}
