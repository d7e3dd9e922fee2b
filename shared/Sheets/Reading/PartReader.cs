using System.Text;
using System.Xml;

namespace SocialWatch.Sheets.Reading;

/// <summary>A part of a workbook, read from end to end. Nothing of it is ever whole in memory, and whatever is wrong in it is one sentence.</summary>
internal sealed class PartReader : IDisposable
{
    private readonly Bounded _bytes;
    private readonly XmlReader _xml;
    private readonly char[] _letters = new char[512];

    /// <param name="most">How much may come out of it at all.</param>
    public PartReader(Stream part, long most)
    {
        _bytes = new Bounded(part, most);
        _xml = XmlReader.Create(_bytes, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true, CheckCharacters = false,
        });
    }

    public string LocalName => _xml.LocalName;

    public bool IsEmptyElement => _xml.IsEmptyElement;

    public bool IsElement => _xml.NodeType is XmlNodeType.Element;

    public bool IsEnd => _xml.NodeType is XmlNodeType.EndElement;

    public bool IsText => _xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA;

    public string? GetAttribute(string name) => _xml.GetAttribute(name);

    public string? GetAttribute(string name, string space) => _xml.GetAttribute(name, space);

    public bool IsStartOf(string name) => IsElement && LocalName == name;

    public bool IsEndOf(string name) => IsEnd && LocalName == name;

    /// <summary>To what stands next; false at the end.</summary>
    public bool Step()
    {
        _bytes.Next();
        return Guard(_xml.Read);
    }

    /// <summary>Past an element with all that is in it.</summary>
    public bool Pass()
    {
        var depth = _xml.Depth;
        if (!IsEmptyElement)
        {
            while (Step() && _xml.Depth > depth)
            {
            }
        }

        return Step();
    }

    /// <summary>Adds the text that stands here, as far as a cell may hold it and one letter more.</summary>
    /// <returns>How much was added.</returns>
    public int Take(StringBuilder into)
    {
        var before = into.Length;
        while (into.Length <= Limits.LongestCell && Guard(() => _xml.ReadValueChunk(_letters, 0, _letters.Length)) is > 0 and var read)
        {
            var letters = _letters.AsSpan(0, read);
            // What stands empty in front is cut off later; before the limit, it would cut off what comes after.
            letters = into.Length == 0 ? letters.TrimStart() : letters;
            into.Append(letters[..Math.Min(letters.Length, Limits.LongestCell + 1 - into.Length)]);
        }

        return into.Length - before;
    }

    public void Dispose() => _xml.Dispose();

    private static T Guard<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or DecoderFallbackException or ArgumentException or EndOfStreamException)
        {
            // Never half of it read as if it were all.
            throw new SheetNotReadable(new BrokenWorkbook());
        }
    }
}
