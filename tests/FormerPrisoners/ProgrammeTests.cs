using SocialWatch.Programmes;

namespace SocialWatch.Tests.FormerPrisoners;

public sealed class ProgrammeTests
{
    [Fact]
    public void The_pathway_has_no_fault() => Assert.Empty(PathwayFaults.In(Examples.Rules));

    [Fact]
    public void The_module_shows_only_its_setup() => Assert.Equal([typeof(Setup)], Examples.Module.GetExportedTypes());

    [Fact]
    public void A_host_loads_it_from_its_folder()
    {
        var root = Directory.CreateTempSubdirectory("modules");

        try
        {
            var folder = root.CreateSubdirectory("one").FullName;
            foreach (var file in (string[])["module.json", Path.GetFileName(Examples.Module.Location)])
            {
                File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder, file));
            }

            var module = Assert.Single(LoadedModule.In(root.FullName));

            Assert.Equal(Examples.Rules.Id, module.Manifest.Id);
            Assert.Equal(Examples.Rules.Categories, module.Manifest.Categories);
            Assert.Equal(["ar", "en", "fr"], module.Manifest.Names.Keys.Order());
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void From_every_stage_the_file_can_close_honestly() => Assert.All(
        Examples.Rules.Pathway.Stages,
        stage => Assert.Equal(5, Examples.Rules.Outcomes.Count(outcome => !outcome.IsReintegration && outcome.IsOpenFrom(stage.Id) && outcome.Requires.IsEmpty)));

    [Fact]
    public void All_four_approaches_are_in_the_catalogue_and_among_the_needs()
    {
        Assert.Equal(Enum.GetValues<Approach>(), Examples.Rules.Acts.Select(act => act.Approach).Distinct().Order());
        Assert.Equal(Enum.GetValues<Approach>(), Examples.Rules.Needs.Select(need => need.Approach).Distinct().Order());
    }

    [Fact]
    public void Every_form_a_rule_sends_people_to_is_on_the_page()
    {
        string[] common = ["act", "need", "goal", StayPanels.Enter, StayPanels.Night];
        var asked = Examples.Rules.Pathway.Moves.SelectMany(move => move.Requires)
            .Concat(Examples.Rules.Outcomes.SelectMany(outcome => outcome.Requires))
            .Concat(Examples.Rules.Stays.SelectMany(stay => stay.Requires))
            .Select(requirement => requirement.SuppliedBy)
            .Concat(Examples.Rules.Acts.Select(act => act.RecordedOn).OfType<string>());

        Assert.All(asked.Distinct(), panel => Assert.Contains(panel, Examples.Programme.Forms.Select(form => form.Panel).Concat(common)));
    }

    [Fact]
    public void Every_own_command_has_a_form_for_those_who_may_ask_it() => Assert.All(
        Examples.Commands, command => Assert.Equal(command.Needs, Assert.Single(Examples.Programme.Forms, form => form.Command == command.GetType()).Needs));

    [Fact]
    public void What_an_empty_form_shows_can_be_a_value_of_its_fields() => Assert.All(Examples.Cards, story => Assert.All(Examples.Programme.Forms, form =>
    {
        _ = form.IsOffered(story.Open, story.File.Own);
        Assert.All(form.Begins(story.Open, story.File.Own), pair => Assert.True(pair.Value is null || Parameter(form, pair.Parameter).IsInstanceOfType(pair.Value)));
    }));

    private static Type Parameter(ProgrammeForm form, string name)
    {
        var type = form.Command.GetConstructors().Single().GetParameters().Single(parameter => parameter.Name == name).ParameterType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}
