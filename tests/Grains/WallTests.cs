using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Grains;

/// <summary>Who is in a secret programme is known to its team alone: for everybody else in the cell there is no such life project (G14).</summary>
public class WallTests
{
    [Theory, MemberData(nameof(StrangerTests.LifeProjectCommands), MemberType = typeof(StrangerTests))]
    public async Task Asked_by_a_colleague_outside_the_team_it_reads_as_of_none(string name)
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var (command, theirs) = (StrangerTests.CommandsOf<LifeProjectCommand>()[name], await office.Accompany(programme: Refuge.Id));

        Assert.Null(await office.Projects.Read(theirs, office.Salma));
        await StrangerTests.OfAllReadsTheSame(theirs.Value, LifeProjectId.New().Value, (id, operation) => office.Projects.Do(new LifeProjectId(id), command, operation, office.Salma));
        Assert.NotNull(await office.Projects.Read(theirs, office.Insider));
    }

    [Fact]
    public async Task Opening_by_an_outsider_reads_the_same_whether_the_person_is_in_it_or_not()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var (inside, outside) = (await office.Meet(), await office.Meet());
        Office.Done(await office.Projects.Do(LifeProjectIds.Of(inside, Refuge.Id), Office.Opening(inside, Refuge.Id), OperationId.New(), office.Insider));

        foreach (var person in new[] { inside, outside })
        {
            Office.Refused<NothingHere>(await office.Projects.Do(LifeProjectIds.Of(person, Refuge.Id), Office.Opening(person, Refuge.Id), OperationId.New(), office.Salma));
        }
    }

    [Fact]
    public async Task Nobody_begins_a_person_or_a_cell_under_an_id_that_stands_for_somebody_in_a_programme()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var (inside, outside) = (await office.Meet(), await office.Meet());
        Office.Done(await office.Projects.Do(LifeProjectIds.Of(inside, Refuge.Id), Office.Opening(inside, Refuge.Id), OperationId.New(), office.Insider));
        var register = new RegisterPerson("Si Hamid", null, Sex.Male, AgeBand.From60, BornOn: new DateOnly(2090, 1, 1), null, null);

        foreach (var person in new[] { inside, outside })
        {
            foreach (var asked in new[] { register, register with { BornOn = null } })
            {
                Office.Refused<NothingHere>(await office.People.Do(LifeProjectIds.Of(person, Refuge.Id).Value, asked, OperationId.New(), office.Salma));
            }

            Office.Refused<NothingHere>(await office.Cells.Do(LifeProjectIds.Of(person, Refuge.Id).Value, new FoundCell("Oued Ziz", "Cell", ["Medina"]), OperationId.New(), office.Salma));
        }
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task No_row_is_in_an_answer_unless_it_is_for_the_team(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        await office.Accompany();
        await Fill(office, await office.Accompany(programme: Refuge.Id));

        await using (var outsider = (await office.Rows()).SeenBy(office.Salma))
        {
            Assert.DoesNotContain(Refuge.Id, await ProgrammesIn(outsider));
        }

        await using (var insider = (await office.Rows()).SeenBy(office.Insider))
        {
            Assert.Equal(8, (await ProgrammesIn(insider)).Count(programme => programme == Refuge.Id));
        }

        // The next one who takes the context from the pool does not see with the team's eyes.
        await using var unsaid = await office.Rows();
        Assert.DoesNotContain(Refuge.Id, await ProgrammesIn(unsaid));
        Assert.Contains(WinterHouse.Id, await ProgrammesIn(unsaid));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task It_holds_where_the_module_is_taken_away_and_after_a_rebuild(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var project = await office.Accompany(programme: Refuge.Id);
        await Fill(office, project);
        await using var without = office.Beside(withModule: false);
        await without.Rebuild();

        Assert.Null(await without.Projects.Read(project, office.Salma));
        Assert.NotNull(await without.Projects.Read(project, office.Insider));
        var (inside, outside) = ((await office.Projects.Read(project, office.Insider))!.File.Opening!.Person, await office.Meet());
        foreach (var person in new[] { inside, outside })
        {
            Office.Refused<ProgrammeNotInstalled>(await without.Projects.Do(LifeProjectIds.Of(person, Refuge.Id), Office.Opening(person, Refuge.Id), OperationId.New(), office.Salma));
        }

        await using var rows = await without.Rows();
        Assert.DoesNotContain(Refuge.Id, await ProgrammesIn(rows));
    }

    [Fact]
    public async Task Nothing_of_it_is_given_to_a_colleague_outside_the_team()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany(programme: Refuge.Id);
        var (outside, inside) = (Office.Colleagues.Add("Driss"), Office.Colleagues.Add("Zineb", Refuge.Id));

        Office.Refused<NotOneOfThose>(await office.Projects.Do(project, new NameReferent(outside), OperationId.New(), office.Insider));
        Office.Refused<NotOneOfThose>(await office.Projects.Do(project, new PlanTask(TaskId.New(), "Call", office.Today, outside), OperationId.New(), office.Insider));
        Office.Done(await office.Projects.Do(project, new NameReferent(inside), OperationId.New(), office.Insider));
        Office.Done(await office.Projects.Do(await office.Accompany(), new NameReferent(outside), OperationId.New(), office.Salma));
    }

    [Fact]
    public async Task Its_clocks_pass_like_all_others()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany(programme: Refuge.Id);
        office.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(1, await office.Watch.PassDue(CancellationToken.None));
        Assert.Contains((await office.Projects.Read(project, office.Insider))!.History, one => one.Event is ClockPassed);
    }

    [Fact]
    public async Task A_hidden_place_is_told_to_the_team_and_is_not_in_the_file_of_others_whoever_accompanies()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany();
        Office.Done(await office.Projects.Do(project, new EnterStay(ActId.New(), "hideaway", Centre: null, "Behind the mill", office.Today), OperationId.New(), office.Salma));

        // Whoever may name a referent may name themselves: that opens nothing.
        Office.Done(await office.Projects.Do(project, new NameReferent(office.Salma.Worker), OperationId.New(), office.Salma));
        Assert.All(await PlacesSeenBy(office.Salma), Assert.Null);
        Assert.All(await PlacesSeenBy(office.Salma with { Teams = [WinterHouse.Id] }), place => Assert.Equal("Behind the mill", place));

        async Task<IReadOnlyList<string?>> PlacesSeenBy(Asker asker)
        {
            var seen = (await office.Projects.Read(project, asker))!;
            return [Assert.Single(((LifeProject.Open)seen.File.Project).Stays).Entered.Place, seen.History.Select(one => one.Event).OfType<StayEntered>().Single().Place];
        }
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Whom_a_crew_met_for_it_is_not_in_the_round_of_others(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var round = await office.GoOut();
        var (secret, plain) = (office.Meets(Refuge.Id), office.Meets(WinterHouse.Id));
        Office.Done(await office.Street.Do(round, secret, OperationId.New(), office.Insider));
        Office.Done(await office.Street.Do(round, plain, OperationId.New(), office.Salma));
        await using var without = office.Beside(withModule: false);

        foreach (var host in new[] { office, without })
        {
            var others = (await host.Street.Read(round, office.Salma))!;
            Assert.Equal([plain.Encounter], others.State.Gone!.Encounters.Keys);
            Assert.Equal([plain.Acts[0].Act], others.State.Gone.Acts.Keys);
            Assert.DoesNotContain(others.History, one => one.Event is EncounterRecorded { Programme: Refuge.Id } || (one.Event as AnonymousActRecorded)?.Encounter == secret.Encounter);
            Assert.Equal(2, (await host.Street.Read(round, office.Insider))!.State.Gone!.Encounters.Count);
        }
    }

    [Fact]
    public async Task An_outsider_who_asks_of_such_an_encounter_is_answered_as_of_none()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var round = await office.GoOut();
        var (one, other, person) = (office.Meets(Refuge.Id), office.Meets(Refuge.Id), await office.Meet());
        Office.Done(await office.Projects.Do(LifeProjectIds.Of(person, Refuge.Id), Office.Opening(person, Refuge.Id), OperationId.New(), office.Insider));
        Office.Done(await office.Street.Do(round, one, OperationId.New(), office.Insider));
        Office.Done(await office.Street.Do(round, other, OperationId.New(), office.Insider));
        Office.Done(await office.Street.Do(round, new RecogniseEncounter(other.Encounter, person), OperationId.New(), office.Insider));

        foreach (var asked in new Func<EncounterId, RoundCommand>[] { id => new RecogniseEncounter(id, person), id => new TakeBackRecognition(id, "Another"), id => new WithdrawEncounter(id, "Twice") })
        {
            // Asked for the first time, again, and under an operation that has been used.
            var (operation, nobodys) = (OperationId.New(), EncounterId.New());
            foreach (var id in new[] { one.Encounter, nobodys, other.Encounter, nobodys, one.Encounter })
            {
                Office.Refused<NoSuchEncounter>(await office.Street.Do(round, asked(id), operation, office.Salma));
            }
        }

        Office.Refused<NothingHere>(await office.Street.Do(round, office.Meets(Refuge.Id), OperationId.New(), office.Salma));
        Assert.NotNull((await office.Street.Read(round, office.Insider))!.State.Gone!.Encounters[other.Encounter].As);
    }

    /// <summary>A row in each table that tells of a life project.</summary>
    private static async Task Fill(Office office, LifeProjectId project)
    {
        LifeProjectCommand[] asked =
        [
            Office.Meal(office.Clock), new PlanTask(TaskId.New(), "Call", office.Today, office.Salma.Worker),
            new EnterStay(ActId.New(), "dormitory", Centre: null, "Behind the mill", office.Today),
        ];
        foreach (var command in asked)
        {
            Office.Done(await office.Projects.Do(project, command, OperationId.New(), office.Insider));
        }

        var (round, meets) = (await office.GoOut(), office.Meets(Refuge.Id));
        var person = (await office.Projects.Read(project, office.Insider))!.File.Opening!.Person;
        Office.Done(await office.Street.Do(round, meets, OperationId.New(), office.Insider));
        Office.Done(await office.Street.Do(round, new RecogniseEncounter(meets.Encounter, person), OperationId.New(), office.Insider));
    }

    private static async Task<IReadOnlyList<string>> ProgrammesIn(JournalDb db)
    {
        List<string> all = [];
        foreach (var table in new IQueryable<IOfProgramme>[] { db.LifeProjects, db.Cycles, db.Stays, db.Acts, db.Clocks, db.Tasks, db.Encounters, db.Attached })
        {
            all.AddRange(await table.Select(row => row.Programme).Distinct().ToListAsync());
        }

        return all;
    }
}
