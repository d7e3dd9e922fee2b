using SocialWatch.Homeless;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Homeless;

public sealed class ProgrammeTests
{
    [Fact]
    public void The_pathway_has_no_fault() => Assert.Empty(PathwayFaults.In(HomelessProgramme.Rules));

    [Fact]
    public void The_module_shows_only_its_setup() => Assert.Equal([typeof(Setup)], typeof(Setup).Assembly.GetExportedTypes());

    [Fact]
    public void A_host_loads_it_from_its_folder()
    {
        var root = Directory.CreateTempSubdirectory("modules");

        try
        {
            var folder = root.CreateSubdirectory("homeless").FullName;
            foreach (var file in (string[])["module.json", "SocialWatch.Homeless.dll"])
            {
                File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder, file));
            }

            var module = Assert.Single(LoadedModule.In(root.FullName));

            Assert.Equal("homeless", module.Manifest.Id);
            Assert.Equal(["ar", "en", "fr"], module.Manifest.Names.Keys.Order());
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void From_every_stage_the_file_can_close_honestly() => Assert.All(
        HomelessProgramme.Rules.Pathway.Stages,
        stage => Assert.Equal(5, HomelessProgramme.Rules.Outcomes.Count(outcome => !outcome.IsReintegration && outcome.IsOpenFrom(stage.Id))));

    [Fact]
    public void All_four_approaches_are_in_the_catalogue() =>
        Assert.Equal(Enum.GetValues<Approach>(), HomelessProgramme.Rules.Acts.Select(act => act.Approach).Distinct().Order());

    [Fact]
    public void Every_form_a_rule_sends_people_to_is_on_the_page()
    {
        string[] panels = ["act", "need", "goal", StayPanels.Enter, StayPanels.Night];
        var asked = HomelessProgramme.Rules.Pathway.Moves.SelectMany(move => move.Requires)
            .Concat(HomelessProgramme.Rules.Outcomes.SelectMany(outcome => outcome.Requires))
            .Select(requirement => requirement.SuppliedBy)
            .Concat(HomelessProgramme.Rules.Acts.Select(act => act.RecordedOn).OfType<string>());

        Assert.All(asked.Distinct(), panel => Assert.Contains(panel, panels));
    }
}
