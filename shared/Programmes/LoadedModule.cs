using System.Reflection;
using System.Runtime.Loader;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Programmes;

/// <summary>A module whose code runs in this process. Trusted code: nothing here is a sandbox.</summary>
public sealed record LoadedModule(ModuleManifest Manifest, Assembly Assembly, IProgrammeSetup Setup, ProgrammeDefinition Programme)
{
    /// <summary>Words that stand with another programme: those of the acts that came with its safeguards.</summary>
    public IEnumerable<(string Key, string Other)> WordsElsewhere => Programme.Rules.Safeguards
        .Where(safeguard => safeguard.Owner != Manifest.Id)
        .Select(safeguard => ($"{Manifest.Id}.act.{safeguard.Act}", $"{safeguard.Owner}.act.{safeguard.Act}"))
        .Distinct();

    /// <summary>Loads the modules that stand in the folders below <paramref name="root"/>, in starting order.</summary>
    /// <exception cref="ModuleNotUsable">One of them is broken, too new, lacks a need or throws: by name, with the reason.</exception>
    public static IReadOnlyList<LoadedModule> In(string root)
    {
        Dictionary<ModuleManifest, string> folders = [];
        try
        {
            foreach (var folder in Directory.Exists(root) ? Directory.GetDirectories(root).Where(folder => File.Exists(Path.Combine(folder, ModuleManifest.FileName))) : [])
            {
                folders.Add(ModuleManifest.Read(folder), folder);
            }

            List<LoadedModule> started = [];
            foreach (var manifest in ModuleOrder.Of(folders.Keys))
            {
                started.Add(WithSafeguards(Load(manifest, folders[manifest]), started));
            }

            return started;
        }
        catch (ModuleNotUsable broken)
        {
            // One whose module.json cannot be read is called after its folder.
            broken.Folder = Path.GetFullPath(folders.FirstOrDefault(one => one.Key.Id == broken.Module).Value ?? Path.Combine(root, broken.Module));
            throw;
        }
    }

    /// <summary>One module by itself, whatever is wrong with its rules: for the suite that says what is.</summary>
    public static LoadedModule Unchecked(string folder) => Load(ModuleManifest.Read(folder), folder, check: false);

    // A module sees no other; what holds in another programme and is wanted here is joined by who loads both.
    private static LoadedModule WithSafeguards(LoadedModule module, IReadOnlyList<LoadedModule> before)
    {
        var rules = module.Programme.Rules;
        foreach (var wanted in rules.SafeguardsFrom)
        {
            var other = before.FirstOrDefault(one => one.Manifest.Id == wanted && module.Manifest.Needs.Contains(wanted))
                ?? throw new ModuleNotUsable(module.Manifest.Id, $"it takes the safeguards of \"{wanted}\", which is not among the needs in its module.json.");
            rules = rules.With(other.Programme.Rules);
        }

        return module with { Programme = module.Programme with { Rules = rules } };
    }

    private static LoadedModule Load(ModuleManifest manifest, string folder, bool check = true)
    {
        try
        {
            var assembly = new ModuleLoadContext(Path.GetFullPath(Path.Combine(folder, manifest.Assembly))).Load();
            var setups = assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(IProgrammeSetup)) && !type.IsAbstract).ToList();
            var setup = setups is [var only]
                ? (IProgrammeSetup)Activator.CreateInstance(only)!
                : throw new ModuleNotUsable(manifest.Id, $"{manifest.Assembly} must show exactly one class that is an IProgrammeSetup; it shows {setups.Count}.");
            var programme = setup.Programme;
            if (check)
            {
                Check(manifest, programme.Rules);
            }

            return new LoadedModule(manifest, assembly, setup, programme with { Rules = programme.Rules with { IsSecret = manifest.Secret } });
        }
        catch (Exception thrown) when (thrown is not ModuleNotUsable)
        {
            // Whatever a stranger's constructor throws: the one who starts the program must read whose it was.
            throw new ModuleNotUsable(manifest.Id, $"it threw while it was loaded: {thrown.GetBaseException().Message}", thrown);
        }
    }

    private static void Check(ModuleManifest manifest, ProgrammeRules rules)
    {
        if (rules.Id != manifest.Id || !rules.Categories.Order(StringComparer.Ordinal).SequenceEqual(manifest.Categories.Order(StringComparer.Ordinal)))
        {
            throw new ModuleNotUsable(manifest.Id, "its code and its module.json differ in the id or the categories.");
        }

        if (PathwayFaults.In(rules) is [_, ..] faults)
        {
            throw new ModuleNotUsable(manifest.Id, string.Join(" ", faults));
        }
    }

    /// <summary>Finds a module's own libraries beside it, and takes everything the host has from the host, so that types meet.</summary>
    private sealed class ModuleLoadContext(string file) : AssemblyLoadContext($"module {Path.GetFileNameWithoutExtension(file)}")
    {
        private readonly AssemblyDependencyResolver _beside = new(file);

        public Assembly Load() => LoadFromAssemblyPath(file);

        protected override Assembly? Load(AssemblyName name)
        {
            try
            {
                return Default.LoadFromAssemblyName(name);
            }
            catch (FileNotFoundException)
            {
                return _beside.ResolveAssemblyToPath(name) is { } path ? LoadFromAssemblyPath(path) : null;
            }
        }
    }
}
