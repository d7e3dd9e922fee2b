using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SocialWatch.Web;

/// <summary>Building elements whose values are always encoded.</summary>
internal static class Html
{
    private static readonly HashSet<string> Void = ["input", "link", "meta", "br", "img"];

    /// <summary>An element. Attributes with a null value are left out; an empty value gives a bare attribute.</summary>
    public static TagBuilder Tag(string name, params (string Name, string? Value)[] attributes)
    {
        var tag = new TagBuilder(name) { TagRenderMode = Void.Contains(name) ? TagRenderMode.SelfClosing : TagRenderMode.Normal };
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                tag.Attributes[attribute] = value;
            }
        }

        return tag;
    }

    /// <summary>Adds children: strings are encoded, markup is taken as it is, nulls are skipped.</summary>
    public static TagBuilder With(this TagBuilder tag, params object?[] children)
    {
        foreach (var child in children)
        {
            if (child is IHtmlContent html)
            {
                tag.InnerHtml.AppendHtml(html);
            }
            else if (child is not null)
            {
                tag.InnerHtml.Append(child.ToString()!);
            }
        }

        return tag;
    }

    /// <summary>Bare attribute when true, absent when false.</summary>
    public static string? If(bool condition, string value = "") => condition ? value : null;
}
