namespace SocialWatch.Kernel;

/// <summary>The name under which an event is stored, for ever: classes may be renamed, this may not. Ends in ".v1", ".v2", …</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>The name by which devices send a command. As stable as a stored event name.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CommandNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>
/// Text that could tell who somebody is, or what was told in confidence. On an event it is stored only encrypted,
/// under the key of the person the stream is about. What is not marked is stored in clear.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SealedAttribute : Attribute;

/// <summary>
/// A sealed text that tells the story in somebody's own words: a note, a reason. The timeline shows it under the sentence.
/// A name, an address, a code or a choice is no such text: sealed alone, it appears only where a sentence asks for it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NarrativeAttribute : Attribute;

/// <summary>Text a worker types: checked at the door before any rule is asked. Required unless the property is nullable.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TypedAttribute(int longest) : Attribute
{
    /// <summary>Characters at most.</summary>
    public int Longest { get; } = longest;
}

/// <summary>
/// A commune or a centre, which must be one of the cell's own: a commune is stored in clear, so nothing else may be typed there.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OfTheCellAttribute : Attribute;

/// <summary>One of a few stored names. What each is called stands under "{words}.{name}".</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOfAttribute(string words, params string[] names) : Attribute
{
    public string Words { get; } = words;

    public IReadOnlyList<string> Names { get; } = names;
}

/// <summary>A number that is a slip of the finger outside these bounds, both allowed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BetweenAttribute(int least, int most) : Attribute
{
    public int Least { get; } = least;

    public int Most { get; } = most;
}

/// <summary>A worker who is given something to do or to answer for: one who works in the asker's cell today.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ColleagueAttribute : Attribute;
