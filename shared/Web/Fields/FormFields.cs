using Microsoft.AspNetCore.Mvc.Rendering;

namespace SocialWatch.Web;

/// <summary>The fields drawn so far on this page, so that the summary of errors can name them and lead to them.</summary>
internal sealed class FormFields
{
    private readonly OrderedDictionary<string, (string Label, string Id, string? Error)> _fields = [];

    public static FormFields Of(ViewContext view)
    {
        if (view.HttpContext.Items[typeof(FormFields)] is not FormFields fields)
        {
            view.HttpContext.Items[typeof(FormFields)] = fields = new FormFields();
        }

        return fields;
    }

    public void Add(string name, string label, string id, string? error) => _fields[name] = (label, id, error);

    /// <summary>Place on the page, from the top; what is no field comes first.</summary>
    public int PlaceOf(string name) => _fields.IndexOf(name);

    public (string Label, string Id, string? Error)? Find(string name) => _fields.TryGetValue(name, out var field) ? field : null;
}
