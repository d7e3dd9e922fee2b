using System.IO.Compression;

namespace SocialWatch.Sheets.Reading;

/// <summary>The parts of a workbook that are not rows: its sheets, its texts, and which numbers are days. Never larger in memory than <see cref="Limits"/> says.</summary>
internal sealed class Workbook
{
    private readonly ZipArchive _parts;
    private readonly Stream _file;

    private Workbook(Stream file, ZipArchive parts) => (_file, _parts) = (file, parts);

    /// <summary>By name, where each stands.</summary>
    public IReadOnlyList<(string Name, string Part)> Sheets { get; private set; } = [];

    public IReadOnlyList<string> Texts { get; private set; } = [];

    /// <summary>Which cell styles show a number as a day.</summary>
    public IReadOnlyList<bool> ShowsDay { get; private set; } = [];

    /// <summary>Whether its days are counted from 1904.</summary>
    public bool From1904 { get; private set; }

    public static Workbook Open(Stream file)
    {
        ZipArchive parts;
        try
        {
            parts = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var packed = parts.Entries.Sum(part => part.CompressedLength);
            if (parts.Entries.Count > Limits.MostParts || parts.Entries.Sum(part => part.Length) > Math.Min(Limits.MostUnpacked, Math.Max(1_000_000, packed * Limits.MostPacked)))
            {
                throw new SheetNotReadable(new UnpacksTooLarge());
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or ArgumentException or IOException)
        {
            // A file that was cut short is told by its length, its end or its offsets.
            throw new SheetNotReadable(new BrokenWorkbook());
        }

        var book = new Workbook(file, parts);
        book.Look();
        return book;
    }

    /// <summary>A part of it. What it says of its own size is not believed.</summary>
    public PartReader Read(string part) => Read(part, Math.Min(Limits.MostUnpacked, Math.Max(1_000_000, _file.Length * Limits.MostPacked)));

    private PartReader Read(string part, long most)
    {
        try
        {
            return new PartReader((_parts.GetEntry(part) ?? throw new SheetNotReadable(new NotASheet())).Open(), most);
        }
        catch (InvalidDataException)
        {
            throw new SheetNotReadable(new BrokenWorkbook());
        }
    }

    private void Look()
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in Elements("xl/_rels/workbook.xml.rels", "Relationship"))
        {
            targets[one.GetAttribute("Id") ?? ""] = (one.GetAttribute("Target") ?? "").TrimStart('/') is var target && target.StartsWith("xl/", StringComparison.Ordinal) ? target : $"xl/{target}";
        }

        var sheets = new List<(string, string)>();
        foreach (var one in Elements("xl/workbook.xml", "sheet", "workbookPr"))
        {
            if (one.LocalName == "workbookPr")
            {
                From1904 = one.GetAttribute("date1904") is "1" or "true";
            }
            else if (targets.TryGetValue(one.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? "", out var part) && _parts.GetEntry(part) is not null)
            {
                sheets.Add((one.GetAttribute("name") ?? "", part));
            }
        }

        Sheets = sheets;
        Texts = _parts.GetEntry("xl/sharedStrings.xml") is null ? [] : ReadTexts();
        ShowsDay = _parts.GetEntry("xl/styles.xml") is null ? [] : ReadStyles();
    }

    private IEnumerable<PartReader> Elements(string part, params string[] names)
    {
        using var xml = Read(part, Limits.MostOfAPart);
        while (xml.Step())
        {
            if (xml.IsElement && names.Contains(xml.LocalName))
            {
                yield return xml;
            }
        }
    }

    private List<string> ReadTexts()
    {
        var (texts, letters, text) = (new List<string>(), 0L, new System.Text.StringBuilder());
        using var xml = Read("xl/sharedStrings.xml");
        var reading = xml.Step();
        while (reading)
        {
            if (xml.IsStartOf("rPh"))
            {
                // How it is pronounced; not what it says.
                reading = xml.Pass();
                continue;
            }

            if (xml.IsText)
            {
                letters += xml.Take(text);
            }
            else if (xml.IsEndOf("si") || (xml.IsStartOf("si") && xml.IsEmptyElement))
            {
                texts.Add(text.ToString());
                text.Clear();
                letters += 16;
            }

            if (letters > Limits.MostSharedText)
            {
                throw new SheetNotReadable(new UnpacksTooLarge());
            }

            reading = xml.Step();
        }

        return texts;
    }

    private List<bool> ReadStyles()
    {
        var (own, styles, inCells) = (new Dictionary<string, bool>(StringComparer.Ordinal), new List<bool>(), false);
        using var xml = Read("xl/styles.xml", Limits.MostOfAPart);
        while (xml.Step())
        {
            if (xml.LocalName == "cellXfs")
            {
                inCells = xml.IsElement;
            }
            else if (xml.IsStartOf("numFmt"))
            {
                own[xml.GetAttribute("numFmtId") ?? ""] = IsDay(xml.GetAttribute("formatCode") ?? "");
            }
            else if (inCells && xml.IsStartOf("xf"))
            {
                var format = xml.GetAttribute("numFmtId") ?? "";
                styles.Add(own.TryGetValue(format, out var known) ? known : format is "14" or "15" or "16" or "17" or "18" or "19" or "20" or "21" or "22" or "27" or "30" or "36" or "50" or "57");
            }
        }

        return styles;
    }

    private static bool IsDay(string format)
    {
        var (quoted, bracket) = (false, false);
        foreach (var letter in format)
        {
            quoted ^= letter == '"';
            bracket = letter == '[' || (bracket && letter != ']');
            if (!quoted && !bracket && letter is 'd' or 'D' or 'y' or 'Y')
            {
                return true;
            }
        }

        return false;
    }
}
