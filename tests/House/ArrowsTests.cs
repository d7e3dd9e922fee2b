using System.Xml.Linq;

namespace SocialWatch.Tests.House;

/// <summary>Who may look at whom, read from the project files: the compiler drops references that no code uses.</summary>
public class ArrowsTests
{
    private static readonly string[] Capability = ["shared/Kernel", "shared/Programmes", "shared/Journal", "shared/Grains", "shared/Web"];

    private static readonly Dictionary<string, string[]> Rooms = new(StringComparer.Ordinal)
    {
        ["shared/Kernel"] = [],
        ["shared/Programmes"] = ["shared/Kernel"],
        ["shared/Web"] = ["shared/Kernel"],
        ["shared/Journal"] = ["shared/Kernel", "shared/Programmes"],
        ["shared/Grains"] = ["shared/Kernel", "shared/Programmes", "shared/Journal"],
    };

    [Fact]
    public void Every_room_looks_only_where_it_may() => Rule.Holds(Complaints(Tree.Here));

    [Fact]
    public void There_are_rooms_to_look_at() => Assert.True(Tree.Here.Projects.Count(project => project.IsUnder("shared")) >= 5);

    [Theory]
    [InlineData("shared/Kernel/Kernel.csproj", """<ProjectReference Include="../Web/Web.csproj" />""")]
    [InlineData("shared/Kernel/Kernel.csproj", """<PackageReference Include="NodaTime" />""")]
    [InlineData("shared/Kernel/Kernel.csproj", """<FrameworkReference Include="Microsoft.AspNetCore.App" />""")]
    [InlineData("shared/Programmes/Programmes.csproj", """<ProjectReference Include="../Journal/Journal.csproj" />""")]
    [InlineData("shared/Web/Web.csproj", """<ProjectReference Include="../Programmes/Programmes.csproj" />""")]
    [InlineData("shared/Journal/Journal.csproj", """<ProjectReference Include="../Grains/Grains.csproj" />""")]
    [InlineData("shared/Grains/Grains.csproj", """<ProjectReference Include="..\People\People.csproj" />""")]
    [InlineData("shared/People/People.csproj", """<ProjectReference Include="../Outcomes/Outcomes.csproj" />""")]
    [InlineData("shared/People/People.csproj", """<ProjectReference Include="../../modules/Seaside/Seaside.csproj" />""")]
    [InlineData("shared/People/People.csproj", """<Reference Include="../Outcomes/bin/Debug/net10.0/SocialWatch.Outcomes.dll" />""")]
    [InlineData("shared/People/People.csproj", """<InternalsVisibleTo Include="SocialWatch.Outcomes" />""")]
    [InlineData("modules/Seaside/Seaside.csproj", """<ProjectReference Include="../../shared/Journal/Journal.csproj" />""")]
    [InlineData("modules/Seaside/Seaside.csproj", """<ProjectReference Include="../Mountains/Mountains.csproj" />""")]
    [InlineData("modules/Seaside/Seaside.csproj", """<ProjectReference Include="../../shared/*/*.csproj" />""")]
    [InlineData("modules/Seaside/Seaside.csproj", """<ProjectReference Include="$(Somewhere)/Journal.csproj" />""")]
    [InlineData("host/Host.csproj", """<ProjectReference Include="../modules/Seaside/Seaside.csproj" />""")]
    [InlineData("host/Modules.targets", """<ProjectReference Include="../modules/*/*.csproj" />""")]
    [InlineData("host/Modules.targets", """<ProjectReference Include="../modules/Seaside/Seaside.csproj" ReferenceOutputAssembly="false" />""")]
    [InlineData("Directory.Build.props", """<ProjectReference Include="shared/Web/Web.csproj" />""")]
    public void A_look_elsewhere_is_seen(string file, string line) =>
        Assert.Single(Complaints(Tree.Of((file, $"<Project><ItemGroup>{line}</ItemGroup></Project>"))));

    [Theory]
    [InlineData("tests/People/PeopleTests.csproj", """<ProjectReference Include="../../modules/Seaside/Seaside.csproj" />""")]
    [InlineData("host/Host.csproj", """<ProjectReference Include="../shared/*/*.csproj" />""")]
    [InlineData("host/Modules.targets", """<ProjectReference Include="../modules/*/*.csproj" ReferenceOutputAssembly="false" />""")]
    [InlineData("modules/Seaside/Seaside.csproj", """<ProjectReference Include="..\..\shared\Web\Web.csproj" />""")]
    [InlineData("shared/People/People.csproj", """<InternalsVisibleTo Include="SocialWatch.PeopleTests" />""")]
    public void A_look_that_is_allowed_is_let_pass(string file, string line) =>
        Assert.Empty(Complaints(Tree.Of((file, $"<Project><ItemGroup>{line}</ItemGroup></Project>"))));

    private static IEnumerable<string> Complaints(Tree tree) => tree.Files
        .Where(file => file.Is(".csproj", ".props", ".targets") && !file.IsUnder("tests") && !file.IsUnder("tools"))
        .SelectMany(file => XDocument.Parse(file.Text).Descendants().SelectMany(item => ComplaintsOf(file, item)));

    private static IEnumerable<string> ComplaintsOf(Source file, XElement item)
    {
        var target = ((string?)item.Attribute("Include") ?? "").Replace('\\', '/');
        var room = RoomOf(file.Path);

        var wrong = item.Name.LocalName switch
        {
            "ProjectReference" => !MayReference(room, RoomOf(Resolve(Folder(file.Path), target)), item),
            // A file of another project would be a way around the rule above.
            "Reference" => true,
            "PackageReference" or "FrameworkReference" => room == "shared/Kernel",
            // A room's inside is for its own tests, and for the tool that makes migrations.
            "InternalsVisibleTo" => !target.EndsWith("Tests", StringComparison.Ordinal) && target is not ("SocialWatch.Migrator" or "SocialWatch.Bench"),
            _ => false,
        };

        if (wrong)
        {
            yield return $"{file.Path} may not have {item.Name.LocalName} {target}";
        }
    }

    private static bool MayReference(string from, string to, XElement item) => from switch
    {
        // The host builds the modules and puts them beside itself; its code does not see them, and no list names them.
        "host" when to.StartsWith("modules/", StringComparison.Ordinal) => to == "modules/*" && (string?)item.Attribute("ReferenceOutputAssembly") == "false",
        "host" => to.StartsWith("shared/", StringComparison.Ordinal),
        _ when from.StartsWith("modules/", StringComparison.Ordinal) => to is "shared/Kernel" or "shared/Programmes" or "shared/Web",
        _ when from.StartsWith("shared/", StringComparison.Ordinal) => Rooms.GetValueOrDefault(from, Capability).Contains(to),
        _ => false,
    };

    /// <summary>"shared/Kernel" of "shared/Kernel/Kernel.csproj", "host" of anything in the host.</summary>
    private static string RoomOf(string path) => path.Split('/') switch
    {
        ["host", ..] => "host",
        [var wing, var room, _, ..] => $"{wing}/{room}",
        _ => "",
    };

    private static string Folder(string path) => Path.GetDirectoryName(path)!.Replace('\\', '/');

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
