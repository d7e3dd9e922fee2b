using System.Reflection;
using System.Text.Json;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using Xunit;

namespace SocialWatch.Tests.Guards;

/// <summary>What every programme owes whoever works with it.</summary>
public abstract class RulesGuards
{
    // The forms every programme has, by the names requirements link to.
    private static readonly string[] Common = ["act", "need", "goal", StayPanels.Enter, StayPanels.Leave, StayPanels.Night];

    public abstract Examined Programme { get; }

    /// <summary>What an honest ending may ask for all the same.</summary>
    protected virtual bool IsOwed(Requirement requirement) => false;

    [Fact]
    public void The_pathway_has_no_fault() => Assert.Empty(PathwayFaults.In(Programme.Rules));

    [Fact]
    public void The_module_shows_only_its_setup() => Assert.Equal([Programme.Setup.GetType()], Programme.Module.GetExportedTypes());

    [Fact]
    public void From_every_stage_the_file_can_close_honestly() => Assert.All(
        Programme.Rules.Pathway.Stages,
        stage => Assert.Equal(
            [OutcomeKind.ReturnedToStreet, OutcomeKind.Left, OutcomeKind.Transferred, OutcomeKind.Deceased, OutcomeKind.LostSightOf],
            Programme.Rules.Outcomes.Where(outcome => !outcome.IsReintegration && outcome.IsOpenFrom(stage.Id) && outcome.Requires.All(IsOwed)).Select(outcome => outcome.Kind).Order()));

    [Fact]
    public void All_four_approaches_are_in_the_catalogue_and_among_the_needs()
    {
        Assert.Equal(Enum.GetValues<Approach>(), Programme.Rules.Acts.Select(act => act.Approach).Distinct().Order());
        Assert.Equal(Enum.GetValues<Approach>(), Programme.Rules.Needs.Select(need => need.Approach).Distinct().Order());
    }

    [Fact]
    public void Every_form_a_rule_sends_people_to_is_on_the_page()
    {
        var panels = Programme.Definition.Forms.Select(form => form.Panel).Concat(Common).ToList();
        var asked = Programme.Requirements.Select(requirement => requirement.PanelIn(Programme.Rules))
            .Concat(Programme.Rules.Acts.Select(act => act.RecordedOn).OfType<string>())
            .Concat(Programme.Lived.Select(moment => moment.Refusal).OfType<Refusal>().Where(Programme.IsOwn).Select(why => why.SuppliedBy).OfType<string>());

        Assert.All(asked.Distinct(), panel => Assert.Contains(panel, panels));
    }

    [Fact]
    public void Every_own_command_has_a_form_and_asks_what_its_form_says()
    {
        Assert.Equal(Programme.CommandTypes, Programme.Definition.Forms.Select(form => form.Command).OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.All(Programme.Examples, example =>
            Assert.Equal(example.Command.Needs, Programme.Definition.Forms.Single(form => form.Command == example.Command.GetType()).Needs));
        Assert.All(Programme.Definition.Forms, form =>
            Assert.StartsWith($"{Programme.Id}.{form.Panel}.v", form.Command.GetCustomAttribute<CommandNameAttribute>()!.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_icon_is_one_of_the_kit_s()
    {
        using var stream = typeof(SocialWatch.Web.Words).Assembly.GetManifestResourceStream("icons.json")!;
        var icons = JsonDocument.Parse(stream).RootElement;

        Assert.All(Programme.Definition.Forms, form => Assert.True(icons.TryGetProperty(form.Icon, out _), form.Icon));
    }

    [Fact]
    public void There_are_numbers_to_judge_it_by() => Assert.True(Programme.Rules.Indicators.Length >= 3);

    [Fact]
    public void The_manifest_says_what_the_code_says_and_a_host_loads_it_where_its_needs_are_there()
    {
        var root = Directory.CreateTempSubdirectory("modules");

        try
        {
            var folder = root.CreateSubdirectory(Programme.Id).FullName;
            foreach (var file in (string[])[ModuleManifest.FileName, $"{Programme.Module.GetName().Name}.dll"])
            {
                File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder, file));
            }

            var manifest = ModuleManifest.Read(folder);
            Assert.Equal((Programme.Id, string.Join(' ', Programme.Rules.Categories)), (manifest.Id, string.Join(' ', manifest.Categories)));
            Assert.Equal(["ar", "en", "fr"], manifest.Names.Keys.Order());
            Assert.Equal(ModuleManifest.ContractOfHost, manifest.Contract);
            Assert.Equal(manifest.Needs, Programme.Definition.Rules.SafeguardsFrom);
            if (manifest.Needs is [])
            {
                var rules = Assert.Single(LoadedModule.In(root.FullName)).Programme.Rules;
                Assert.Equal((Programme.Id, manifest.Secret), (rules.Id, rules.IsSecret));
            }
            else
            {
                Assert.Contains(manifest.Needs[0], Assert.Throws<ModuleNotUsable>(() => LoadedModule.In(root.FullName)).Message, StringComparison.Ordinal);
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
