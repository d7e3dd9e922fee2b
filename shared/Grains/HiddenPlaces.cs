using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>
/// Where somebody is hidden is told to the programme's team alone. A file read by another does not hold the place at all: no
/// page can show it by mistake.
/// </summary>
internal static class HiddenPlaces
{
    public static LifeProjectRecord For(Asker asker, LifeProjectRecord record) =>
        record.File.Opening is not { } opening || asker.IsInTeamOf(opening.Programme)
            ? record
            : record with
            {
                File = record.File with { Project = Without(record.File) },
                History = [.. record.History.Select(one => one.Event is StayEntered entered ? one with { Event = Without(entered, record.File) } : one)],
            };

    private static LifeProject Without(LifeProjectFile file) => file.Project switch
    {
        LifeProject.Open open => Without(open, file),
        LifeProject.Closed closed => closed with { Last = Without(closed.Last, file) },
        var other => other,
    };

    private static LifeProject.Open Without(LifeProject.Open open, LifeProjectFile file) =>
        open with { Stays = [.. open.Stays.Select(stay => stay with { Entered = Without(stay.Entered, file) })] };

    // A kind that no installed module knows any more may have been a hidden one.
    private static StayEntered Without(StayEntered entered, LifeProjectFile file) =>
        file.Rules?.Stay(entered.Kind) is { IsHidden: false } ? entered : entered with { Place = null };
}
