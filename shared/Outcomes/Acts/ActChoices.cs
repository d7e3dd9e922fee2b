using Microsoft.AspNetCore.Mvc.Rendering;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Acts;

/// <summary>Programmes and their acts in one list: a programme alone is every act of it, "programme/act" one kind.</summary>
internal sealed class ActChoices(InstalledProgrammes programmes, Words words)
{
    /// <param name="book">The cell's: its own acts are among them, and those it switched off.</param>
    public IEnumerable<SelectListItem> ActsFor(Asker asker, ProgrammeBook book) => programmes.KnownTo(asker).SelectMany(module =>
    {
        var programme = module.Manifest.Id;
        var group = new SelectListGroup { Name = words.Programme(programme) };
        return ActsOf(RulesIn(book, module))
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
    public bool Knows(ActFilter filter, Asker asker, ProgrammeBook book)
    {
        if (filter.Programme is null)
        {
            return filter is { Kind: null, Stage: null, Category: null };
        }

        return programmes.Find(filter.Programme) is { } module && RulesIn(book, module) is var rules
            && asker.MayKnowOf(rules)
            && (filter.Kind is null || ActsOf(rules).Any(act => act.Id == filter.Kind))
            && (filter.Stage is null || rules.Pathway.Find(filter.Stage) is not null)
            && (filter.Category is null || rules.Categories.Contains(filter.Category));
    }

    private static ProgrammeRules RulesIn(ProgrammeBook book, LoadedModule module) => book.Find(module.Manifest.Id) ?? module.Programme.Rules;

    private static IEnumerable<ActKind> ActsOf(ProgrammeRules rules) => rules.Acts.Concat(rules.ActsOff);
}
