using System.Text.RegularExpressions;

namespace SocialWatch.Tests.House;

/// <summary>A type as its source declares it. The house has file-scoped namespaces, so what stands at the margin is top-level.</summary>
internal sealed partial record Declared(string Name, bool IsPublic, bool IsTopLevel, string File)
{
    public static IEnumerable<Declared> In(Source file) => Declaration().Matches(file.Text).Select(match => new Declared(
        match.Groups["name"].Value,
        match.Groups["words"].Value.Split(' ').Contains("public"),
        match.Groups["indent"].Length == 0,
        file.Path));

    [GeneratedRegex(
        @"^(?<indent>[ \t]*)(?<words>((public|internal|private|protected|file|static|sealed|abstract|partial|readonly|ref|new|unsafe)\s+)*)(record\s+struct|record\s+class|record|class|struct|interface|enum|delegate\s+[\w<>,?\s]+?)\s+(?<name>\w+)\s*(<[^>]*>)?\s*[({:;\r\n]",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Declaration();
}
