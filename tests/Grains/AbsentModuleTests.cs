namespace SocialWatch.Tests.Grains;

/// <summary>A module that was taken away takes nobody's history with it.</summary>
public class AbsentModuleTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_file_stays_readable_without_its_module_and_whole_when_it_is_back(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var project = await office.Accompany();
        Office.Done(await office.Projects.Do(project, new HandOutKey("Blue door"), OperationId.New(), office.Salma));
        Office.Done(await office.Projects.Do(project, Office.Meal(office.Clock), OperationId.New(), office.Salma));
        await using var without = office.Beside(withModule: false);

        var seen = await without.See(project);
        Assert.IsType<LifeProject.Open>(seen.File.Project);
        Assert.Equal(Enumerable.Range(1, seen.History.Count), seen.History.Select(one => one.Version));
        Assert.Equal(new EventOfAbsentModule("winter-house.key-handed-out.v1"), Assert.Single(seen.History, one => one.Event is EventOfAbsentModule).Event);
        Assert.Single(seen.History, one => one.Event is ActRecorded);
        Office.Refused<ProgrammeNotInstalled>(await without.Projects.Do(project, Office.Meal(office.Clock), OperationId.New(), office.Salma));

        await using var again = office.Beside(withModule: true);
        Assert.Contains((await again.See(project)).History, one => one.Event is KeyHandedOut { Door: "Blue door" });
        Assert.Equal(new KeyFacts(IsOut: true), (await again.See(project)).File.Own);
    }
}
