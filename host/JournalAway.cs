using SocialWatch.Journal;

namespace SocialWatch.Host;

/// <summary>A database that is full or away is not an error of the program: 503, with words that say nothing was lost.</summary>
internal sealed class JournalAway(RequestDelegate next, ILogger<JournalAway> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (!context.Response.HasStarted && failure is not (BadHttpRequestException or Microsoft.AspNetCore.Connections.ConnectionResetException) && (failure as JournalUnavailable ?? JournalUnavailable.Because(failure)) is { } away)
        {
            log.LogError(away.InnerException, "The journal is not available");
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "5";
        }
    }
}
