using SocialWatch.Conformance;
using SocialWatch.Programmes;

const string Usage = """
    dotnet run --project tools/module-kit/Conformance -- FOLDER [--keep]
      FOLDER  the folder that holds the built modules, each in a folder of its own: host/bin/Debug/net10.0/modules
      --keep  adds stored names that are new to each module's stored-names.txt in FOLDER, before checking; copy that
              file beside the module's project. Names that are there stay: one that is gone is still a fault.
    Exit codes: 0 no fault, 1 wrong usage, 2 faults, each told in a sentence.
    """;

if (args.Contains("--help"))
{
    Console.WriteLine(Usage);
    return 0;
}

if (args.Where(arg => arg != "--keep").ToList() is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine(Usage);
    return 1;
}

try
{
    var faults = 0;
    var modules = LoadedModule.In(folder);
    if (modules.Count == 0)
    {
        // Nothing checked is not "nothing wrong": the folder above is what is wanted.
        Console.Error.WriteLine($"No module in {Path.GetFullPath(folder)}: say the folder that holds the modules, each in a folder of its own.");
        return 1;
    }

    foreach (var module in modules)
    {
        var file = Path.Combine(Path.GetDirectoryName(module.Assembly.Location)!, "stored-names.txt");
        if (args.Contains("--keep"))
        {
            await File.WriteAllLinesAsync(file, ModuleCheck.NamesOf(module).Union(File.Exists(file) ? await File.ReadAllLinesAsync(file) : []).Order(StringComparer.Ordinal));
            Console.WriteLine($"{module.Manifest.Id}: stored names written to {file}. Copy the file beside the module's project.");
        }

        var report = ModuleCheck.Of(module, File.Exists(file) ? await File.ReadAllLinesAsync(file) : null);
        Console.WriteLine(report);
        foreach (var fault in report.Faults)
        {
            Console.WriteLine($"  {fault}");
        }

        faults += report.Faults.Count;
    }

    return faults == 0 ? 0 : 2;
}
catch (ModuleNotUsable broken)
{
    Console.Error.WriteLine(broken.Message);
    return 2;
}
