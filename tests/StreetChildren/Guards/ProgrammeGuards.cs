using System.Text.Json;

namespace SocialWatch.Tests.ModuleGuards;

public sealed class ProgrammeGuards
{
    private static readonly ProgrammeRules Rules = Subject.Setup.Programme.Rules;

    [Fact]
    public void The_pathway_has_no_fault() => Assert.Empty(PathwayFaults.In(Rules));

    [Fact]
    public void The_module_shows_only_its_setup() => Assert.Equal([Subject.Setup.GetType()], OwnTypes.Module.GetExportedTypes());

    [Fact]
    public void A_host_loads_it_from_its_folder()
    {
        var root = Directory.CreateTempSubdirectory("modules");

        try
        {
            var folder = root.CreateSubdirectory(Rules.Id).FullName;
            foreach (var file in (string[])["module.json", $"{OwnTypes.Module.GetName().Name}.dll"])
            {
                File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder, file));
            }

            var module = Assert.Single(LoadedModule.In(root.FullName));

            Assert.Equal((Rules.Id, ModuleManifest.ContractOfHost), (module.Manifest.Id, module.Manifest.Contract));
            Assert.Equal(Rules.Categories, module.Manifest.Categories);
            Assert.Equal(["ar", "en", "fr"], module.Manifest.Names.Keys.Order());
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void From_every_stage_the_file_can_close_honestly() => Assert.All(Rules.Pathway.Stages, stage => Assert.Equal(
        [OutcomeKind.ReturnedToStreet, OutcomeKind.Left, OutcomeKind.Transferred, OutcomeKind.Deceased, OutcomeKind.LostSightOf],
        Rules.Outcomes.Where(outcome => !outcome.IsReintegration && outcome.IsOpenFrom(stage.Id)).Select(outcome => outcome.Kind).Order()));

    [Fact]
    public void All_four_approaches_are_in_the_catalogue() =>
        Assert.Equal(Enum.GetValues<Approach>(), Rules.Acts.Select(act => act.Approach).Distinct().Order());

    [Fact]
    public void There_are_at_least_three_numbers_it_is_judged_by() => Assert.True(Rules.Indicators.Length >= 3);

    [Fact]
    public void Every_form_a_rule_sends_people_to_is_on_the_page()
    {
        string[] panels = ["act", "need", "goal", StayPanels.Enter, StayPanels.Leave, StayPanels.Night, .. Subject.Setup.Programme.Forms.Select(form => form.Panel)];
        var asked = Rules.Pathway.Moves.SelectMany(move => move.Requires)
            .Concat(Rules.Outcomes.SelectMany(outcome => outcome.Requires))
            .Concat(Rules.Stays.SelectMany(stay => stay.Requires))
            .Select(requirement => requirement.SuppliedBy)
            .Concat(Rules.Acts.Select(act => act.RecordedOn).OfType<string>())
            .Concat(Histories.All.Select(moment => moment.Decision).OfType<Decision<LifeProjectEvent>.Refused>()
                .Where(refused => refused.Why.GetType().Assembly == OwnTypes.Module).Select(refused => refused.Why.SuppliedBy).OfType<string>());

        Assert.All(asked.Distinct(), panel => Assert.Contains(panel, panels));
    }

    [Fact]
    public void Every_icon_is_one_of_the_kit_s()
    {
        using var stream = typeof(SocialWatch.Web.Words).Assembly.GetManifestResourceStream("icons.json")!;
        var icons = JsonDocument.Parse(stream).RootElement;

        Assert.All(Subject.Setup.Programme.Forms, form => Assert.True(icons.TryGetProperty(form.Icon, out _), form.Icon));
    }
}
