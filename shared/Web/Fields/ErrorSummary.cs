using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SocialWatch.Web;

/// <summary>Written when the page is sent, not when it is composed: by then the fields below it have told their names.</summary>
internal sealed class ErrorSummary(Words words, ViewContext view) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var state = view.ViewData.ModelState;
        if (!state.IsValid)
        {
            Draw(state).WriteTo(writer, encoder);
        }
    }

    private TagBuilder Draw(ModelStateDictionary state)
    {
        var list = Html.Tag("ul", ("class", "govuk-list govuk-error-summary__list"));
        foreach (var (name, entry) in state.OrderBy(pair => FormFields.Of(view).PlaceOf(pair.Key)))
        {
            foreach (var error in entry!.Errors)
            {
                list.With(Line(name, error.ErrorMessage is { Length: > 0 } message ? message : words["field.wrong"]));
            }
        }

        return Html.Tag(
            "div",
            ("class", "govuk-error-summary"),
            ("role", "alert"),
            ("tabindex", "-1"),
            ("autofocus", "autofocus")).With(
            Html.Tag("h2", ("class", "govuk-error-summary__title")).With(words["errors.title"]),
            list,
            Html.Tag("p", ("class", "sw-kept")).With(words["errors.kept"]));
    }

    private TagBuilder Line(string name, string message)
    {
        var line = Html.Tag("li");
        if (FormFields.Of(view).Find(name) is { } field)
        {
            return line.With(Html.Tag("a", ("href", "#" + field.Id)).With(Named(field.Label, field.Error ?? message)));
        }

        if (name.Length == 0 && Answers.MissingIn(view.ViewData) is [_, ..] missing)
        {
            var all = Html.Tag("ul", ("class", "govuk-list govuk-error-summary__list"));
            foreach (var (text, address) in missing)
            {
                all.With(Html.Tag("li").With(Html.Tag("a", ("href", address)).With(text)));
            }

            return line.With(words["pathway.missing"] + ":", all);
        }

        return name.Length == 0 && Answers.RefusalIn(view.ViewData) is { SuppliedBy: { } panel }
            ? line.With(message, " ", Html.Tag("a", ("href", Answers.SuppliedAtIn(view.ViewData) ?? "#" + panel)).With(words["errors.supply"]))
            : line.With(message);
    }

    // A label that asks ends in its own mark.
    private static string Named(string label, string message) =>
        label is [.., '?' or '؟' or ':'] ? $"{label} {message}" : $"{label}: {message}";
}
