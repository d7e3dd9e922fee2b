using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace SocialWatch.Web;

/// <summary>The doors of the UI kit: what the host calls once, and what rooms call to bring words and navigation.</summary>
public static class Setup
{
    /// <summary>Languages, words, dates, form binding in the three languages, navigation and components.</summary>
    public static IServiceCollection AddSocialWatchWeb(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new Words(
            provider.GetServices<Room>().Select(room => room.Assembly), provider.GetRequiredService<ILogger<Words>>(), provider.GetService<IOwnWords>(), provider.GetServices<SaidAs>(),
            provider.GetService<LastWords>(), () => provider.GetService<IWorkersInWords>()));
        services.TryAddSingleton<Dates>();
        services.TryAddSingleton<Menu>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddAntiforgery();
        // Arabic letters stay letters in the page; as entities they would weigh four times as much.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddRequestLocalization(Localize);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<MvcOptions>, FormsInWords>());
        // After everything else: the framework's own setup would take the place back.
        services.AddSingleton<IPostConfigureOptions<MvcDataAnnotationsLocalizationOptions>>(provider =>
            new PostConfigureOptions<MvcDataAnnotationsLocalizationOptions>(Options.DefaultName, options =>
                options.DataAnnotationLocalizerProvider = (_, _) => new WordsLocalizer(provider.GetRequiredService<Words>())));
        services.AddMvcCore().AddDataAnnotations().AddDataAnnotationsLocalization();
        return services;
    }

    /// <summary>Brings the words embedded in these assemblies ("words.ar.json", "words.fr.json", "words.en.json").</summary>
    public static IServiceCollection AddWords(this IServiceCollection services, params IEnumerable<Assembly> rooms)
    {
        foreach (var room in rooms)
        {
            services.AddSingleton(new Room(room));
        }

        return services;
    }

    /// <summary>Adds a place to the main navigation, after those already there.</summary>
    public static IServiceCollection AddNavigation(this IServiceCollection services, NavigationItem item) =>
        services.AddSingleton(item);

    /// <summary>
    /// Chooses the language of each request: the person's own choice, else Arabic (the browser's list is not asked: most
    /// machines here are installed in French whoever uses them). Stops the start when two rooms disagree about a word.
    /// </summary>
    public static IApplicationBuilder UseSocialWatchLanguages(this IApplicationBuilder app)
    {
        app.ApplicationServices.GetRequiredService<Words>();
        return app.UseRequestLocalization();
    }

    /// <summary>Answers failures with a page people can read, in their language. Call it first, before everything that may fail.</summary>
    public static IApplicationBuilder UseSocialWatchErrors(this IApplicationBuilder app) =>
        app.UseExceptionHandler("/error/500").UseStatusCodePagesWithReExecute("/error/{0}");

    private static void Localize(RequestLocalizationOptions options)
    {
        var cultures = Language.All.Select(language => language.ToCulture()).ToList();
        options.DefaultRequestCulture = new RequestCulture(cultures[0]);
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = LanguageEndpoint.Cookie }];
        options.ApplyCurrentCultureToResponseHeaders = true;
    }

    private sealed record Room(Assembly Assembly);
}
