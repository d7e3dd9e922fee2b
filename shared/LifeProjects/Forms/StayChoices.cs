using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Forms;

/// <summary>The kinds of stay of a programme as answers, each with what is still missing for it.</summary>
internal static class StayChoices
{
    public static IReadOnlyList<Choice> Of(ProgrammeRules? rules, LifeProjectFile? file, ProgrammeNames names) => [
        .. (rules?.Stays ?? []).Select(stay => new Choice(stay.Id, names.Stay(rules!.Id, stay.Id), Hint: HintOf(stay, rules, file, names)))];

    /// <summary>Where there is only one kind, nobody need choose it.</summary>
    public static string Only(ProgrammeRules? rules) => rules?.Stays is [var only] ? only.Id : "";

    private static string? HintOf(StayKind stay, ProgrammeRules rules, LifeProjectFile? file, ProgrammeNames names) =>
        file?.Project is LifeProject.Open open && Missing.In(stay, open, file.Own, rules).Select(requirement => names.Requirement(rules.Id, requirement)).ToList() is { Count: > 0 } missing
            ? $"{names.Words["pathway.missing"]}: {string.Join(names.Words["life-project.comma"], missing)}"
            : null;
}

/// <summary>The steps of a care protocol as answers, by approach; of every protocol of the programme when the kind of stay is not known just then.</summary>
internal static class StepChoices
{
    public static IReadOnlyList<Choice> Of(ProgrammeRules? rules, string? kind, ProgrammeNames names) => [
        .. (rules?.Stays ?? []).Where(stay => kind is null || stay.Id == kind)
            .SelectMany(stay => stay.Protocol)
            .DistinctBy(step => step.Id)
            .OrderBy(step => step.Approach)
            .Select(step => new Choice(step.Id, names.ProtocolStep(rules!.Id, step.Id)) { Group = names.Approach(step.Approach) })];
}

/// <summary>The centres of the cell as answers.</summary>
internal static class CentreChoices
{
    public static IReadOnlyList<Choice> Of(CellProfile cell) =>
        [.. cell.Centres.OrderBy(centre => centre.Value, StringComparer.Ordinal).Select(centre => new Choice(centre.Key.Value.ToString(), centre.Value))];
}
