using System.IO.Compression;
using System.Xml;

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
    public XmlReader Read(string part)
    {
        try
        {
            var entry = _parts.GetEntry(part) ?? throw new SheetNotReadable(new NotASheet());
            return XmlReader.Create(new Bounded(entry.Open(), Math.Min(Limits.MostUnpacked, Math.Max(1_000_000, _file.Length * Limits.MostPacked))), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true, CheckCharacters = false,
            });
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

    private IEnumerable<XmlReader> Elements(string part, params string[] names)
    {
        using var xml = Read(part);
        while (XlsxSheet.Step(xml))
        {
            if (xml.NodeType is XmlNodeType.Element && names.Contains(xml.LocalName))
            {
                yield return xml;
            }
        }
    }

    private List<string> ReadTexts()
    {
        var (texts, letters, text) = (new List<string>(), 0L, new System.Text.StringBuilder());
        using var xml = Read("xl/sharedStrings.xml");
        var reading = XlsxSheet.Step(xml);
        while (reading)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                // How it is pronounced; not what it says.
                XlsxSheet.Pass(xml);
                continue;
            }

            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                text.Append(xml.Value);
                letters += xml.Value.Length;
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "si" } or { NodeType: XmlNodeType.Element, LocalName: "si", IsEmptyElement: true })
            {
                texts.Add(text.ToString());
                text.Clear();
                letters += 16;
            }

            if (letters > Limits.MostSharedText)
            {
                throw new SheetNotReadable(new UnpacksTooLarge());
            }

            reading = XlsxSheet.Step(xml);
        }

        return texts;
    }

    private List<bool> ReadStyles()
    {
        var (own, styles, inCells) = (new Dictionary<string, bool>(StringComparer.Ordinal), new List<bool>(), false);
        using var xml = Read("xl/styles.xml");
        while (XlsxSheet.Step(xml))
        {
            if (xml.LocalName == "cellXfs")
            {
                inCells = xml.NodeType is XmlNodeType.Element;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
            {
                own[xml.GetAttribute("numFmtId") ?? ""] = IsDay(xml.GetAttribute("formatCode") ?? "");
            }
            else if (inCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
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

    /// <summary>Ends when more comes out than was announced.</summary>
    private sealed class Bounded(Stream inner, long most) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var taken = inner.Read(buffer);
            _read += taken;
            return _read > most ? throw new SheetNotReadable(new UnpacksTooLarge()) : taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
