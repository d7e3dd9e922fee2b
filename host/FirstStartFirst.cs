namespace SocialWatch.Host;

/// <summary>Until somebody can sign in, every page leads to the first start; after that, none does.</summary>
internal sealed class FirstStartFirst(RequestDelegate next, FirstCell first)
{
    public const string Path = "/first-start";

    private static readonly string[] Open = [Path, "/language", "/health", "/lib", "/_content", "/error"];

    public async Task InvokeAsync(HttpContext context)
    {
        var over = await first.IsOver();

        if (over && context.Request.Path.StartsWithSegments(Path, StringComparison.Ordinal))
        {
            context.Response.Redirect("/");
        }
        else if (!over && !Array.Exists(Open, path => context.Request.Path.StartsWithSegments(path, StringComparison.Ordinal)) && context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null)
        {
            context.Response.Redirect(Path);
        }
        else
        {
            await next(context);
        }
    }
}
