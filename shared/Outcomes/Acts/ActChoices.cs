using Microsoft.AspNetCore.Mvc.Rendering;
using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Acts;

/// <summary>Programmes and their acts in one list: a programme alone is every act of it, "programme/act" one kind.</summary>
internal sealed class ActChoices(InstalledProgrammes programmes, Words words)
{
    public IEnumerable<SelectListItem> ActsFor(Asker asker) => programmes.KnownTo(asker).SelectMany(module =>
    {
        var programme = module.Manifest.Id;
        var group = new SelectListGroup { Name = words.Programme(programme) };
        return module.Programme.Rules.Acts
            .Select(act => new SelectListItem(words.Act(programme, act.Id), $"{programme}/{act.Id}") { Group = group })
            .Prepend(new SelectListItem(words.Say("ledger.all-of-programme", ("Programme", group.Name)), programme) { Group = group });
    });

    public IReadOnlyList<Choice> ProgrammesFor(Asker asker) => [.. programmes.KnownTo(asker).Select(module => new Choice(module.Manifest.Id, words.Programme(module.Manifest.Id)))];

    /// <summary>The names of those that are counted for their team alone, and not for this reader.</summary>
    public IReadOnlyList<string> KeptFrom(Asker asker) => [.. programmes.Modules.Except(programmes.KnownTo(asker)).Select(module => words.Programme(module.Manifest.Id))];

    /// <summary>Where a stage stands in its pathway; last when the pathway has it no more.</summary>
    public int PlaceOf(string programme, string stage) => programmes.Find(programme)?.Programme.Rules.Pathway is { } pathway && pathway.Find(stage) is { } known
        ? pathway.Stages.IndexOf(known)
        : int.MaxValue;

    /// <summary>Whether a programme that runs here knows all of this. What it does not know may still stand in old acts.</summary>
    public bool Knows(ActFilter filter, Asker asker)
    {
        if (filter.Programme is null)
        {
            return filter is { Kind: null, Stage: null, Category: null };
        }

        return programmes.Find(filter.Programme)?.Programme.Rules is { } rules
            && asker.MayKnowOf(rules)
            && (filter.Kind is null || rules.Act(filter.Kind) is not null)
            && (filter.Stage is null || rules.Pathway.Find(filter.Stage) is not null)
            && (filter.Category is null || rules.Categories.Contains(filter.Category));
    }
}
