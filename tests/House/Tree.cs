namespace SocialWatch.Tests.House;

/// <summary>One file of the repository, by its path from the root with forward slashes.</summary>
internal sealed class Source(string path, Func<string> read)
{
    private readonly Lazy<string> _text = new(read);

    public string Path { get; } = path;

    public string Name => System.IO.Path.GetFileName(Path);

    public string Text => _text.Value;

    public IEnumerable<(int Number, string Text)> Lines => Text.Split('\n').Select((line, i) => (i + 1, line.TrimEnd('\r')));

    public bool IsUnder(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    public bool Is(params IEnumerable<string> endings) => endings.Any(ending => Path.EndsWith(ending, StringComparison.Ordinal));
}

/// <summary>The sources of the house as they stand on disk; or a few made up, to see a rule bite.</summary>
internal sealed record Tree(IReadOnlyList<Source> Files)
{
    // What a build or a run leaves behind, as .gitignore lists it.
    private static readonly string[] NotSources = ["bin", "obj", "node_modules", "TestResults", "artifacts", "data", ".git", ".vs"];

    public static Tree Here { get; } = Read(Root());

    /// <summary>Everything but what others wrote (libraries under wwwroot/lib) and what tools wrote (migrations).</summary>
    public IEnumerable<Source> Own => Files.Where(file => !file.Path.Contains("/wwwroot/lib/", StringComparison.Ordinal) && !file.Path.Contains("/Migrations/", StringComparison.Ordinal));

    public IEnumerable<Source> Projects => Files.Where(file => file.Is(".csproj"));

    public static Tree Of(params (string Path, string Text)[] files) => new([.. files.Select(file => new Source(file.Path, () => file.Text))]);

    public IEnumerable<Source> Under(string folder, params string[] endings) => Own.Where(file => file.IsUnder(folder) && file.Is(endings));

    private static Tree Read(string root) => new([.. Walk(root).Select(file => new Source(System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'), () => File.ReadAllText(file)))]);

    private static IEnumerable<string> Walk(string folder) => Directory.GetFiles(folder).Order(StringComparer.Ordinal)
        .Concat(Directory.GetDirectories(folder).Where(one => !NotSources.Contains(System.IO.Path.GetFileName(one))).Order(StringComparer.Ordinal).SelectMany(Walk));

    private static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, "SocialWatch.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException($"No SocialWatch.sln above {AppContext.BaseDirectory}.");
    }
}
