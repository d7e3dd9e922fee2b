using SocialWatch.Conformance;
using SocialWatch.Programmes;

// dotnet run --project tools/module-kit/Conformance -- FOLDER [--keep]
// FOLDER: a modules/ folder, with one folder per built module in it. --keep writes the stored names that are new.
if (args is not [var folder, ..] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Say the folder that holds the modules, each in a folder of its own: bin/Debug/net10.0/modules.");
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
