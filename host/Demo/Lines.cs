namespace SocialWatch.Host.Demo;

/// <summary>Words of the fictional province: names, places, wishes. All invented.</summary>
internal static class Lines
{
    private static readonly ILookup<string, string> All = Read();

    public static string Pick(string kind, Random chance) => All[kind].ElementAt(chance.Next(All[kind].Count()));

    private static ILookup<string, string> Read()
    {
        using var stream = typeof(Lines).Assembly.GetManifestResourceStream("demo.people.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(',', 2)).ToLookup(parts => parts[0], parts => parts[1].Trim());
    }
}
