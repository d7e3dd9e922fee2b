namespace SocialWatch.Programmes;

/// <summary>The order in which modules start: whatever one needs, before it. Equals start in the order of their ids.</summary>
public static class ModuleOrder
{
    /// <exception cref="ModuleNotUsable">Two modules share an id, a need is missing, needs go in a circle, or a module was built for a newer host.</exception>
    public static IReadOnlyList<ModuleManifest> Of(IEnumerable<ModuleManifest> modules)
    {
        var waiting = new SortedDictionary<string, ModuleManifest>(StringComparer.Ordinal);

        foreach (var module in modules)
        {
            Check(module);
            if (!waiting.TryAdd(module.Id, module))
            {
                throw new ModuleNotUsable(module.Id, "two folders under modules/ bring a module of this id.");
            }
        }

        foreach (var module in waiting.Values)
        {
            if (module.Needs.FirstOrDefault(need => !waiting.ContainsKey(need)) is { } absent)
            {
                throw new ModuleNotUsable(module.Id, $"it needs the module \"{absent}\", which is not there.");
            }
        }

        return InOrder(waiting);
    }

    private static void Check(ModuleManifest module)
    {
        if (module.Contract > ModuleManifest.ContractOfHost)
        {
            throw new ModuleNotUsable(module.Id, $"it was built for contract {module.Contract}; this program keeps contract {ModuleManifest.ContractOfHost}. A newer program is needed.");
        }

        if (module.Contract < 1 || module.Categories.Count == 0)
        {
            throw new ModuleNotUsable(module.Id, "its module.json must name a contract of at least 1 and the categories it serves.");
        }
    }

    private static List<ModuleManifest> InOrder(SortedDictionary<string, ModuleManifest> waiting)
    {
        List<ModuleManifest> started = [];
        HashSet<string> done = new(StringComparer.Ordinal);

        while (waiting.Count > 0)
        {
            var next = waiting.Values.FirstOrDefault(module => module.Needs.All(done.Contains))
                ?? throw new ModuleNotUsable(waiting.Keys.First(), $"the needs of these modules go in a circle: {string.Join(", ", waiting.Keys)}.");

            waiting.Remove(next.Id);
            done.Add(next.Id);
            started.Add(next);
        }

        return started;
    }
}
