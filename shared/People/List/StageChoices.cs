using Microsoft.AspNetCore.Mvc.Rendering;
using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.People.List;

/// <summary>Programmes and their stages in one list: a programme alone is everybody in it, "programme/stage" those at one stage.</summary>
internal sealed class StageChoices(InstalledProgrammes programmes, Words words)
{
    public IEnumerable<SelectListItem> For(Asker asker) => programmes.KnownTo(asker).SelectMany(module =>
    {
        var programme = module.Manifest.Id;
        var group = new SelectListGroup { Name = words.Programme(programme) };
        return module.Programme.Rules.Pathway.Stages
            .Select(stage => new SelectListItem(words.Stage(programme, stage.Id), $"{programme}/{stage.Id}") { Group = group })
            .Prepend(new SelectListItem(words.Say("people.all-of-programme", ("Programme", group.Name)), programme) { Group = group });
    });

    /// <summary>The two halves; null when there is no such programme or stage here.</summary>
    public (string Programme, string? Stage)? Read(string chosen, Asker asker) =>
        chosen.Split('/') switch
        {
            [var programme] when Find(programme, asker) is not null => (programme, null),
            [var programme, var stage] when Find(programme, asker)?.Programme.Rules.Pathway.Find(stage) is not null => (programme, stage),
            _ => null,
        };

    private LoadedModule? Find(string programme, Asker asker) => programmes.KnownTo(asker).FirstOrDefault(module => module.Manifest.Id == programme);
}
