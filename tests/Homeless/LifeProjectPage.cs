using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace SocialWatch.Tests.Homeless;

/// <summary>Where the module's parts would stand: each with the life project as its model.</summary>
internal static class LifeProjectPage
{
    public static async Task ShowPart(HttpContext http, Shelf shelf, string partial)
    {
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), action.ModelState) { Model = await shelf.Read(Shelf.Id, Story.Somebody) };

        await http.RequestServices.GetRequiredService<IActionResultExecutor<PartialViewResult>>()
            .ExecuteAsync(action, new PartialViewResult { ViewName = partial, ViewData = data });
    }
}
