using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace SocialWatch.Access.SecondFactor;

/// <summary>A QR code as one black path in the page: nothing to fetch, nothing for the content policy to forbid.</summary>
internal static class QrPicture
{
    public static HtmlString Of(string text, string alternative)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        foreach (var (y, row) in data.ModuleMatrix.Index())
        {
            for (var x = 0; x < row.Length; x++)
            {
                path.Append(CultureInfo.InvariantCulture, $"{(row[x] ? $"M{x} {y}h1v1h-1z" : "")}");
            }
        }

        var size = data.ModuleMatrix.Count.ToString(CultureInfo.InvariantCulture);
        return new HtmlString(
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="0 0 {size} {size}" role="img" aria-label="{System.Net.WebUtility.HtmlEncode(alternative)}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}H0z"/><path fill="#000" d="{path}"/></svg>""");
    }
}
