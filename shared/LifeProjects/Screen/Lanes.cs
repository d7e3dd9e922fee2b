using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>One of the four approaches in this life project: how much was done, and what came last.</summary>
/// <param name="Acts">Acts that stand; those withdrawn are counted nowhere.</param>
/// <param name="Steps">Steps of care protocols: done in the house, no acts of the ledger.</param>
internal sealed record Lane(Approach Approach, string Name, int Acts, int Notes, int Steps, IReadOnlyList<LaneLine> Latest);

/// <param name="Day">The calendar day on the wall.</param>
internal sealed record LaneLine(string Text, DateOnly Day, bool WasRefused);

internal static class Lanes
{
    private const int LinesShown = 3;

    public static IReadOnlyList<Lane> Of(LifeProject.Open project, Chronicle chronicle, ProgrammeNames names)
    {
        var acts = project.Acts.Values.Where(act => !act.Withdrawn).ToLookup(act => act.AsRecorded.Approach, act => act.AsRecorded);
        var steps = project.Stays.SelectMany(stay => stay.Steps).ToLookup(step => step.Approach);
        return [.. Enum.GetValues<Approach>().Select(approach => new Lane(
            approach,
            names.Approach(approach),
            acts[approach].Count(),
            chronicle.Notes.Count(note => note.Note.Lane == approach),
            steps[approach].Count(),
            [.. acts[approach].OrderByDescending(act => act.At).Take(LinesShown).Select(act => LineOf(act, project.Opening.Programme, names))
                .Concat(steps[approach].Select(step => new LaneLine(names.ProtocolStep(project.Opening.Programme, step.Step), step.On, WasRefused: false)))
                .OrderByDescending(line => line.Day).Take(LinesShown)]))];
    }

    private static LaneLine LineOf(ActRecorded act, string programme, ProgrammeNames names) =>
        new(names.Act(programme, act.Kind), DateOnly.FromDateTime(MoroccoTime.Local(act.At).DateTime), act.Answer is ActAnswer.Refused);
}
