using SocialWatch.Outcomes.Reports;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes.Reports;

/// <summary>Where a line stands in a published list tells nothing of what is hidden in it.</summary>
public sealed class OrderTests
{
    [Fact]
    public async Task Hidden_lines_stand_behind_the_others_in_an_order_of_their_own()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        var project = village.LifeProject(village.Person(new DateOnly(2026, 11, 1)));
        foreach (var (commune, acts) in new[] { ("A", 2), ("B", 30), ("C", 4), ("D", 9), ("E", 3), ("F", 12), ("G", 1) })
        {
            Enumerable.Range(0, acts).ToList().ForEach(_ => village.Act(project, new DateOnly(2026, 11, 6), commune: commune));
        }

        await village.Save(world);
        var prepared = await Desk.Prepare(world, new DateOnly(2026, 11, 5), new DateOnly(2026, 11, 14));
        var communes = prepared.Told.Sections.Single(section => section.Id == "communes").Lines;
        var hidden = communes.Where(line => line.Now.State is FigureState.Hidden).Select(line => line.Id).ToList();
        Assert.True(hidden.Count >= 4, $"{hidden.Count}");
        Assert.Equal(hidden.Order(StringComparer.Ordinal), communes.TakeLast(hidden.Count).Select(line => line.Id));
        // For who may see people the largest stands first.
        Assert.Equal(["acts-in.B", "acts-in.F", "acts-in.D", "acts-in.C"], prepared.Whole.Sections.Single(section => section.Id == "communes").Lines.Take(4).Select(line => line.Id));
    }
}
