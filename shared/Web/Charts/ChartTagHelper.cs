using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>A chart with its legend and its table: &lt;sw-chart of="@Model.ByMonth" /&gt;.</summary>
[HtmlTargetElement("sw-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChartTagHelper(Words words) : TagHelper
{
    public Chart Of { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sw-chart");
        output.Content
            .AppendHtml(Html.Tag("figcaption", ("class", "sw-chart__title")).With(Of.Title))
            .AppendHtml(Of.Summary is null ? HtmlString.Empty : Html.Tag("p", ("class", "sw-chart__summary")).With(Of.Summary));
        if (Of.IsEmpty)
        {
            output.Content.AppendHtml(Html.Tag("p", ("class", "sw-chart__summary")).With(words["chart.empty"]));
            return;
        }

        output.Content
            .AppendHtml(Of.Series.Count > 1 ? Legend() : HtmlString.Empty)
            .AppendHtml(Picture())
            .AppendHtml(ChartTable.Draw(Of, words));
    }

    private IHtmlContent Picture()
    {
        var name = words.Say("chart.of", ("Title", Of.Title));
        var rightToLeft = Language.Current.RightToLeft;
        return Of.Kind switch
        {
            ChartKind.Bars => Bars.Draw(Of, name, rightToLeft),
            ChartKind.Columns => BesideAxis(Columns.DrawColumns(Of, name, rightToLeft)),
            _ => BesideAxis(Columns.DrawLines(Of, name, rightToLeft)),
        };
    }

    private TagBuilder BesideAxis(IHtmlContent plot) =>
        Html.Tag("div", ("class", "sw-chart__plot")).With(Columns.DrawAxis(Of), plot);

    private TagBuilder Legend()
    {
        var legend = Html.Tag("ul", ("class", "sw-chart__legend"), ("aria-hidden", "true"));
        foreach (var (which, series) in Of.Series.Index())
        {
            legend.With(Html.Tag("li").With(
                Html.Tag("svg", ("width", "16"), ("height", "16")).With(
                    Html.Tag("rect", ("class", $"sw-chart__s{which + 1}"), ("width", "16"), ("height", "16"), ("rx", "3"))),
                series.Name));
        }

        return legend;
    }
}
