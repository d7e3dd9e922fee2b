using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Forms;

/// <summary>The needs of a programme as answers, by approach, each with how it was judged so far.</summary>
internal static class NeedChoices
{
    public static IReadOnlyList<Choice> Of(ProgrammeRules? rules, LifeProject.Open? project, ProgrammeNames names) => [
        .. (rules?.Needs ?? []).OrderBy(need => need.Approach).Select(need => new Choice(need.Id, names.Need(rules!.Id, need.Id), Hint: Judged(need.Id, project, names))
        {
            Group = names.Approach(need.Approach),
        })];

    private static string? Judged(string need, LifeProject.Open? project, ProgrammeNames names) =>
        project is not null && project.Needs.TryGetValue(need, out var severity) ? names.Words[$"severity.{Kebab.Of(severity)}"] : null;
}

/// <summary>The acts of a programme as answers, by approach; without those that only a form of the programme's own records.</summary>
internal static class ActChoices
{
    public static IReadOnlyList<Choice> Of(ProgrammeRules? rules, ProgrammeNames names) => [
        .. (rules?.Acts ?? []).Where(act => act.RecordedOn is null).OrderBy(act => act.Approach).Select(act => new Choice(act.Id, names.Act(rules!.Id, act.Id))
        {
            Group = names.Approach(act.Approach),
        })];
}

/// <summary>Colleagues who can be given something to do; whoever has it now stays among them.</summary>
internal static class ColleagueChoices
{
    public static async ValueTask<IReadOnlyList<Choice>> Of(IWorkerNames workers, Asker asker, ProgrammeRules? rules, Guid? now)
    {
        var colleagues = await workers.Of(asker.Cell);
        List<Choice> choices = [.. colleagues.Where(colleague => colleague.MeetsPeople).Where(colleague => rules is not { IsSecret: true } || colleague.IsInTeamOf(rules.Id)).Select(colleague => new Choice(colleague.Id.Value.ToString(), colleague.Name))];
        if (now is { } holder && choices.All(choice => choice.Value != holder.ToString()))
        {
            choices.Insert(0, new Choice(holder.ToString(), workers.NameOf(new WorkerId(holder))));
        }

        return choices;
    }
}

/// <summary>What is missing, short enough to stand under an answer.</summary>
internal static class Hints
{
    public static string? Of(IReadOnlyList<Lack> lacks, Words words) =>
        lacks.Count == 0 ? null : $"{words["pathway.missing"]}: {string.Join(words["life-project.comma"], lacks.Select(lack => lack.Text))}";
}
