using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Browser.Published;

/// <summary>
/// A province at the size of the published one: 17,500 interventions from October 2021 to November 2023 in five programmes.
/// What was offered and refused, and what was written down by mistake, comes on top and is none of them.
/// </summary>
internal sealed class TwoYears(House house) : Telling(house)
{
    public const int Interventions = 17_500;

    public static readonly DateOnly From = new(2021, 10, 1);
    public static readonly DateOnly To = new(2023, 11, 30);

    private static readonly string[] Programmes = ["homeless", "elderly", "street-children", "mental-health", "women"];

    private readonly Random _chance = new(17_500);
    private readonly List<(LifeProjectId Project, IReadOnlyList<string> Kinds)> _known = [];

    public int Refused { get; private set; }

    public int Withdrawn { get; private set; }

    /// <summary>Lines in which nobody was named.</summary>
    public int Unnamed { get; private set; }

    public int People => _known.Count;

    public async Task Tell()
    {
        At(From, 8);
        await Begin(crew: 6, To);
        var days = To.DayNumber - From.DayNumber + 1;
        for (var i = 0; i < days; i++)
        {
            await Day(From.AddDays(i), (Interventions / days) + (i < Interventions % days ? 1 : 0), i);
        }
    }

    private async Task Day(DateOnly day, int interventions, int number)
    {
        At(day, 12);
        _known.AddRange(await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Newcomer(Programmes[((number * 4) + i) % Programmes.Length]))));

        At(day, 20);
        var outside = number % 3 == 0 ? 6 : 0;
        await Task.WhenAll(Enumerable.Range(0, interventions - outside).Select(_ => Act(ActAnswer.Accepted)));
        if (number % 5 == 0)
        {
            await Act(ActAnswer.Refused);
            Refused++;
        }

        if (number % 7 == 0)
        {
            var (act, project) = await Act(ActAnswer.Accepted);
            await Do(project, new WithdrawAct(act, "سُجل مرتين"));
            Withdrawn++;
        }

        if (outside > 0)
        {
            await Out(day, outside);
        }
    }

    private async Task<(LifeProjectId, IReadOnlyList<string>)> Newcomer(string programme)
    {
        var rules = Services.GetRequiredService<InstalledProgrammes>().AsInstalled.Find(programme)!;
        var age = programme switch { "elderly" => AgeBand.From60, "street-children" => AgeBand.From13To17, _ => AgeBand.From26To59 };
        return (await Open(programme, rules.Categories[0], age, programme == "women" ? Sex.Female : Sex.Male), [.. rules.Acts.Where(act => act is { RecordedOn: null, InCentre: false }).Select(act => act.Id)]);
    }

    private async Task<(ActId Act, LifeProjectId Project)> Act(ActAnswer answer)
    {
        // Whoever came lately is met most.
        var (act, (project, kinds)) = (ActId.New(), _known[^_chance.Next(1, Math.Min(_known.Count, 300) + 1)]);
        await Do(project, new RecordAct(act, kinds[_chance.Next(kinds.Count)], answer, 1, Now, _chance.Next(3) == 0 ? Coast : Medina, null, null, null, null));
        return (act, project);
    }

    private async Task Out(DateOnly day, int lines)
    {
        var (round, nine) = (new RoundId(Guid.CreateVersion7()), Wall(day, 21));
        await Do(round, new PlanRound(RoundKind.Planned, nine, nine.AddHours(4), [.. Crew], [Medina], null, null, "homeless"));
        At(day, 21);
        await Do(round, new StartRound(nine));
        At(day, 23);
        for (var i = 0; i < lines; i++)
        {
            await Do(round, new RecordEncounter(
                EncounterId.New(), "homeless", nine.AddMinutes(10 + i), 1 + (i % 3), AgeBand.From26To59, Sex.Male, Medina, null, null, [new AnonymousAct(ActId.New(), "hot-meal", ActAnswer.Accepted, 1 + (i % 3))]));
        }

        Unnamed += lines;
        await Do(round, new CloseRound(nine.AddHours(1), Why: null));
    }
}
