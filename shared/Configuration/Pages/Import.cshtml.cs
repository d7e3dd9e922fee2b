using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

/// <summary>A file of this or another province. Every fault is told at once; nothing is saved before the preview.</summary>
[Needs(Permission.Coordinate)]
[RequestSizeLimit(Uploads.MostBytes), RequestFormLimits(ValueLengthLimit = Uploads.MostBytes)]
internal sealed class ImportModel(CellDesk desk) : ChangePage(desk)
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    protected override CellConfiguration? Change()
    {
        var read = Uploads.Read(Upload, Text);

        // What it says is judged too where it could be read: all is told in one go.
        Complain(read.Faults.IsEmpty ? [] : [.. read.Faults, .. read.Content == CellConfiguration.Empty ? [] : Desk.FaultsIn(read.Content, Now).Where(fault => read.Faults.All(one => fault.Place != one.Place && !fault.Place.StartsWith($"{one.Place}/", StringComparison.Ordinal)))]);
        return read.Faults.IsEmpty ? read.Content : null;
    }
}

internal static class Uploads
{
    /// <summary>More than any configuration has: a file that is far too long is told so, and not cut off.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    public static ReadConfiguration Read(IFormFile? file, string? text)
    {
        if (file is null or { Length: 0 })
        {
            return ConfigurationFile.Read(text ?? "");
        }

        if (file.Length > 4L * ConfigurationFile.Longest)
        {
            return new ReadConfiguration(CellConfiguration.Empty, [new ConfigurationFault("", new FileTooLong(ConfigurationFile.Longest))]);
        }

        using var reader = new StreamReader(file.OpenReadStream());
        return ConfigurationFile.Read(reader.ReadToEnd());
    }
}
