using System.Net;
using Microsoft.AspNetCore.Html;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>
/// Small pieces the life project page is made of, as text: the page is opened thousands of times a second, and a tag
/// helper for each link would cost more than everything else on it.
/// </summary>
internal static class Markup
{
    /// <summary>A form opens in place with script, on its own page without. The region and what is taken stand once, on the page around.</summary>
    public static IHtmlContent Form(LifeProjectId project, string stem, string text, string? query, string? look, string? icon) =>
        LinkTo(Addresses.Of(project, stem) + query, text, look, icon);

    public static IHtmlContent LinkTo(string address, string text, string? look = null, string? icon = null)
    {
        var href = WebUtility.HtmlEncode(address);
        var fetch = Addresses.IsForm(address) ? $" hx-get=\"{href}\" hx-select=\"#slice\"" : "";
        var styled = look is null ? "" : $" class=\"{look}\"";
        return new HtmlString($"<a href=\"{href}\"{fetch}{styled}>{(icon is null ? "" : Svg.Of(icon).Value)}{WebUtility.HtmlEncode(text)}</a>");
    }

    public static string ClassOf(ClockStatus status) => status switch
    {
        ClockStatus.Passed => "sw-tag sw-tag--urgent",
        ClockStatus.Running => "sw-tag sw-tag--active",
        ClockStatus.Met => "sw-tag sw-tag--good",
        _ => "sw-tag",
    };

    public static string ClassOf(Severity? severity) => severity switch
    {
        Severity.Serious => "sw-tag sw-tag--urgent",
        Severity.Some => "sw-tag sw-tag--attention",
        Severity.None => "sw-tag sw-tag--good",
        _ => "sw-tag",
    };

    public static string ClassOf(GoalStatus status) => status switch
    {
        GoalStatus.Active => "sw-tag sw-tag--active",
        GoalStatus.Reached => "sw-tag sw-tag--good",
        _ => "sw-tag",
    };
}
