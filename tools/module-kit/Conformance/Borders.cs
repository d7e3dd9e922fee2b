using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Conformance;

/// <summary>What a module may look at, and what its rules may not ask: time, chance, the machine.</summary>
internal static class Borders
{
    private static readonly string[] Contract = ["SocialWatch.Kernel", "SocialWatch.Programmes", "SocialWatch.Web"];

    private static readonly string[] CorePanels = ["act", "need", "goal", "task", "note", "referent", "reopen", "state-age", .. typeof(StayPanels).GetFields().Select(field => (string)field.GetValue(null)!)];

    // By name: what a pure rule has no use for. A page of the module's own asks the clock it is given.
    private static readonly HashSet<(string Type, string Member)> Impure =
    [
        ("DateTime", "get_Now"), ("DateTime", "get_UtcNow"), ("DateTime", "get_Today"), ("DateTimeOffset", "get_Now"), ("DateTimeOffset", "get_UtcNow"),
        ("TimeProvider", "get_System"), ("Random", ".ctor"), ("Random", "get_Shared"), ("Guid", "NewGuid"), ("Stopwatch", "StartNew"), ("Stopwatch", "GetTimestamp"),
        ("Environment", "get_TickCount"), ("Environment", "get_TickCount64"), ("Environment", "GetEnvironmentVariable"), ("Environment", "get_MachineName"),
        ("File", "*"), ("Directory", "*"), ("HttpClient", "*"), ("Process", "*"), ("Thread", "*"), ("Console", "*"), ("RandomNumberGenerator", "*"),
    ];

    public static IEnumerable<string> Faults(Assembly module, ProgrammeDefinition programme)
    {
        using var file = new PEReader(File.OpenRead(module.Location));
        var metadata = file.GetMetadataReader();
        return [
            .. module.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("SocialWatch.", StringComparison.Ordinal) && !Contract.Contains(name))
                .Select(name => $"It looks at {name}, which is not part of the contract: {string.Join(", ", Contract)} are."),
            .. module.GetExportedTypes().Where(type => !type.IsAssignableTo(typeof(IProgrammeSetup))).Select(type => $"It shows {type.Name}: only the setup is for others."),
            .. metadata.MemberReferences.Select(handle => metadata.GetMemberReference(handle)).Select(member => (Type: TypeOf(member, metadata), Member: metadata.GetString(member.Name)))
                .Where(member => Impure.Contains(member) || Impure.Contains((member.Type, "*"))).Distinct()
                .Select(member => $"Its code asks {member.Type}.{member.Member}: what is decided must follow from the state and the stamp alone."),
            .. Panels(programme.Rules).Distinct().Except(CorePanels).Except(programme.Forms.Select(form => form.Panel))
                .Select(panel => $"Something is to be supplied on \"{panel}\", and there is no such form."),
            .. programme.Forms.GroupBy(form => form.Panel).Where(same => same.Count() > 1).Select(same => $"Two forms are called \"{same.Key}\"."),
            .. programme.Forms.Select(form => form.Panel).Intersect(CorePanels).Select(panel => $"The form \"{panel}\" has the name of a common form."),
        ];
    }

    private static IEnumerable<string> Panels(ProgrammeRules rules) => CompleteWords.Requirements(rules).Select(requirement => requirement.SuppliedBy)
        .Concat(rules.Acts.Select(act => act.RecordedOn).OfType<string>());

    private static string TypeOf(MemberReference member, MetadataReader metadata) => member.Parent.Kind is HandleKind.TypeReference
        ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name)
        : "";
}
