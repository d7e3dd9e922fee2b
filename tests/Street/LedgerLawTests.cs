using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Journal;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

/// <summary>
/// The law of the ledger: whatever is recorded, withdrawn, recognised and taken back, in whatever order, the sums are those of
/// what was recorded and not withdrawn; recognising changes none of them; and what is rebuilt from the events is the same.
/// </summary>
public class LedgerLawTests
{
    private enum Step
    {
        Record,
        RecordNamed,
        Withdraw,
        Recognise,
        TakeBack,
    }

    private static readonly Gen<(Step Step, int Which, int People, int Quantity)[]> Histories =
        (from step in Gen.Frequency(
            (4, Gen.Constant(Step.Record)), (1, Gen.Constant(Step.RecordNamed)), (2, Gen.Constant(Step.Withdraw)), (4, Gen.Constant(Step.Recognise)), (2, Gen.Constant(Step.TakeBack)))
         from which in Gen.Choose(0, 99)
         from people in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Choose(2, 12)))
         from quantity in Gen.Choose(1, 5)
         select (step, which, people, quantity)).ArrayOf(40);

    [Fact]
    public async Task No_sum_changes_when_somebody_is_recognised()
    {
        await using var night = await Night.Open();
        var projects = new List<LifeProjectId> { await night.World.Begin("Si Hamid"), await night.World.Begin("Lalla Zineb") };
        var histories = Histories.Sample(12, 12);
        var recognitions = 0;

        foreach (var history in histories)
        {
            recognitions += await Live(night, projects, history);
        }

        Assert.True(recognitions > 20, $"{recognitions} recognitions are too few to tell anything.");
        await RebuiltIsLive(night);
    }

    private static async Task<int> Live(Night night, List<LifeProjectId> projects, (Step Step, int Which, int People, int Quantity)[] history)
    {
        var before = await Sums(night);
        var (acts, quantity, recognitions) = (before.Acts, before.Quantity, 0);
        var round = await night.Out();
        var met = new List<RecordEncounter>();
        var withdrawn = new HashSet<EncounterId>();

        foreach (var (step, which, people, number) in history)
        {
            var one = met.Count == 0 ? null : met[which % met.Count];
            switch (step)
            {
                case Step.Record:
                    var meets = night.Meets(people, quantity: number) with
                    {
                        Acts = [new AnonymousAct(ActId.New(), TestProgramme.Meal, ActAnswer.Accepted, number), new AnonymousAct(ActId.New(), TestProgramme.Shower, which % 4 == 0 ? ActAnswer.Refused : ActAnswer.Accepted, 1)],
                    };
                    await night.Do(round, meets);
                    met.Add(meets);
                    (acts, quantity) = (acts + 2, quantity + number + 1);
                    break;
                case Step.RecordNamed:
                    await night.World.Do(projects[which % 2], new RecordAct(ActId.New(), TestProgramme.Visit, ActAnswer.Accepted, number, night.Now, TestWorld.Commune, null, round, null, null));
                    (acts, quantity) = (acts + 1, quantity + number);
                    break;
                case Step.Withdraw when one is not null && await night.Street.Do(round, new WithdrawEncounter(one.Encounter, "Twice"), OperationId.New(), night.World.Asker) is Answer.Done:
                    Assert.True(withdrawn.Add(one.Encounter));
                    (acts, quantity) = (acts - 2, quantity - one.Acts.Sum(act => act.Quantity));
                    break;
                case Step.Recognise when one is not null && await night.Street.Do(round, new RecogniseEncounter(one.Encounter, await PersonOf(night, projects[which % 2])), OperationId.New(), night.World.Asker) is Answer.Done:
                    recognitions++;
                    break;
                case Step.TakeBack when one is not null:
                    await night.Street.Do(round, new TakeBackRecognition(one.Encounter, "It was his brother"), OperationId.New(), night.World.Asker);
                    break;
            }

            Assert.Equal((acts, quantity), await Sums(night));
        }

        await night.Do(round, new CloseRound(night.Now, Why: null));
        night.World.Clock.Set(night.Now.AddMinutes(1));
        return recognitions;
    }

    private static async Task<(int Acts, long Quantity)> Sums(Night night)
    {
        await using var db = night.World.Database();
        var standing = db.Acts.Where(act => !act.Withdrawn);
        return (await standing.CountAsync(), await standing.SumAsync(act => (long)act.Quantity));
    }

    private static async Task<PersonId> PersonOf(Night night, LifeProjectId project)
    {
        await using var db = night.World.Database();
        return new PersonId(await db.LifeProjects.Where(row => row.LifeProject == project.Value).Select(row => row.Person).SingleAsync());
    }

    private static async Task RebuiltIsLive(Night night)
    {
        var live = await Rows(night);
        await night.World.Services.GetRequiredService<Rebuild>().Run(progress: null, CancellationToken.None);
        Assert.Equal(live, await Rows(night));
    }

    private static async Task<List<object>> Rows(Night night)
    {
        await using var db = night.World.Database();
        return [
            .. (await db.Acts.AsNoTracking().ToListAsync()).OrderBy(row => row.Act), .. (await db.Encounters.AsNoTracking().ToListAsync()).OrderBy(row => row.Encounter),
            .. (await db.Attached.AsNoTracking().ToListAsync()).OrderBy(row => row.Encounter).ThenBy(row => row.LifeProject), .. (await db.Rounds.AsNoTracking().ToListAsync()).OrderBy(row => row.Round)];
    }
}
