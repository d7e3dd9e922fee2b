using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Grains;
using SocialWatch.Host.Api;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Browser.Published;

/// <summary>
/// A winter campaign as one prefecture published it, 25 November 2016 to January 2017, told to the program night by night as
/// its teams would have. The people and the associations are invented; how many they were is not.
/// </summary>
internal sealed class WinterCampaign(House house) : Telling(house)
{
    public const int Nights = 30;
    public const int Team = 40;
    public const int Elderly = 33;
    public const int Children = 14;
    public const int Sheltered = 50;
    public const int ShelterNights = 6;
    public const int Meals = 700;
    public const int Escorted = 12;
    public const int Blankets = 500;

    public const string Homeless = "homeless";

    public static readonly DateOnly From = new(2016, 11, 25);
    public static readonly DateOnly To = new(2017, 1, 31);
    private static readonly DateOnly ColdFrom = new(2017, 1, 19);

    private readonly List<(LifeProjectId Project, ActId Stay)> _sheltered = [];

    public Guid Campaign { get; } = Guid.CreateVersion7();

    public async Task Tell()
    {
        At(From.AddDays(-1), 10);
        await Begin(Team, To.AddYears(1));
        await Plan();
        At(From, 9);
        await Do(new OpenCampaign(Because: null));
        for (var night = 0; night < Nights; night++)
        {
            await Night(DayOf(night), night);
        }

        At(ColdFrom.AddDays(ShelterNights), 12);
        foreach (var (project, stay) in _sheltered)
        {
            await Do(project, new LeaveStay(stay, ColdFrom.AddDays(ShelterNights), "end-of-stay", "elsewhere", Note: null));
        }
    }

    // Every other night, and every night of the cold wave: who was sheltered then was found on these.
    private static DateOnly DayOf(int night) => night < Nights - ShelterNights ? From.AddDays(night * 2) : ColdFrom.AddDays(night - (Nights - ShelterNights));

    private Task Plan() => Do(new PlanCampaign("حملة شتاء دافئ", From, To, [], [], OpensAt: null, [], [new KitCount(KitItem.Meals, Meals)], [], [], []));

    /// <summary>One outing from nine to one; and what the days after it brought.</summary>
    private async Task Night(DateOnly day, int night)
    {
        At(day, 18);
        if (day == ColdFrom)
        {
            await OpenTheShelter();
        }

        var (round, nine) = (new RoundId(Guid.CreateVersion7()), Wall(day, 21));
        var crew = Enumerable.Range(0, 8).Select(i => Crew[((night * 8) + i) % Team]).ToList();
        await Do(round, new PlanRound(RoundKind.Planned, nine, nine.AddHours(4), [.. crew], [Medina], "السيارة البيضاء", "المحطة الطرقية", Homeless));
        var meals = (Meals / Nights) + (night < Meals % Nights ? 1 : 0);
        await Do(round, new MoveKit(new KitMoveId(Guid.CreateVersion7()), KitMovement.Loaded, KitItem.Meals, 30));
        At(day, 21);
        await Do(round, new StartRound(nine));
        House.Forward(TimeSpan.FromHours(3));
        await Meet(round, nine.AddMinutes(40), meals / 2, "hot-meal", "listening", "orientation");
        await Meet(round, nine.AddMinutes(130), meals - (meals / 2), "hot-meal", "shower", "haircut", "nursing");
        await Do(round, new MoveKit(new KitMoveId(Guid.CreateVersion7()), KitMovement.Given, KitItem.Meals, meals));
        House.Forward(TimeSpan.FromHours(1));
        await Do(round, new MoveKit(new KitMoveId(Guid.CreateVersion7()), KitMovement.Returned, KitItem.Meals, 30 - meals));
        await Do(round, new CloseRound(nine.AddHours(4), Why: null));
        foreach (var (project, _) in _sheltered)
        {
            await Do(project, new RecordNight(ActId.New(), day));
        }

        await Morning(day.AddDays(1), night);
    }

    // One line of meals for all who stood there; of what else was done, a line each.
    private Task Meet(RoundId round, DateTimeOffset at, int people, string meal, params IEnumerable<string> others) => Do(round, new RecordEncounter(
        EncounterId.New(), Homeless, at, people, AgeBand.From26To59, Sex.Male, Medina, "المحطة الطرقية", Seen: null,
        [new AnonymousAct(ActId.New(), meal, ActAnswer.Accepted, people), .. others.Select(kind => new AnonymousAct(ActId.New(), kind, ActAnswer.Accepted, 2))]));

    private async Task Morning(DateOnly day, int night)
    {
        At(day, 11);
        for (var i = 0; i < Share(Elderly, night); i++)
        {
            await PlaceElder(day);
        }

        for (var i = 0; i < Share(Children, night); i++)
        {
            var child = await ChildBeforeTheProsecutor(AgeBand.From13To17);
            await Do(child, new EnterStay(ActId.New(), "urgent-reception", Centre, Place: null, day));
        }

        for (var i = 0; i < Share(Escorted, night); i++)
        {
            await Escort(day);
        }
    }

    private async Task PlaceElder(DateOnly day)
    {
        var elder = await Open("elderly", "elderly-without-support", AgeBand.From60);
        await Do(elder, "elderly.assess-dependency.v1", new
        {
            act = ActId.New().Value, at = Now, bathing = false, dressing = true, toileting = true, transferring = true, continence = true, feeding = true,
        });
        await Do(elder, new EnterStay(ActId.New(), "care-home", Centre: null, "دار المسنين", day));
    }

    private async Task<LifeProjectId> ChildBeforeTheProsecutor(AgeBand age)
    {
        var child = await Open("street-children", "street-children-and-homeless-youth", age);
        await Do(child, new RecordAct(ActId.New(), "prosecutor-informed", ActAnswer.Accepted, 1, Now, Medina, null, null, null, null));
        return child;
    }

    private async Task Escort(DateOnly day)
    {
        var (child, ordered, on) = (await ChildBeforeTheProsecutor(AgeBand.From13To17), ActId.New().Value, $"{day:yyyy-MM-dd}");
        await Do(child, "street-children.write-best-interest-note.v1", new { act = ActId.New().Value, on, text = "تسأل عنه أمه كل يوم ويريد العودة إليها." });
        await Do(child, "street-children.order-return.v1", new { act = ordered, orderedBy = "prosecutor", on, reference = "112/2016", homeTown = "مدينة بعيدة" });
        await Do(child, "street-children.name-escort.v1", new Dictionary<string, object> { ["return"] = ordered, ["who"] = "مربية من الجمعية", ["escort"] = "educator" });
        await Do(child, "street-children.depart-on-return.v1", new Dictionary<string, object> { ["act"] = ActId.New().Value, ["return"] = ordered, ["on"] = on, ["travelsBy"] = "bus" });
        await Do(child, "street-children.hand-over-child.v1", new Dictionary<string, object>
        {
            ["act"] = ActId.New().Value, ["return"] = ordered, ["on"] = on, ["receiver"] = "أمه", ["relation"] = "mother", ["proof"] = "محضر تسليم موقع",
        });
    }

    /// <summary>About fifty people for six days, 19 to 24 January.</summary>
    private async Task OpenTheShelter()
    {
        for (var i = 0; i < Sheltered; i++)
        {
            var (project, stay) = (await Open(Homeless, "homeless", AgeBand.From26To59, i % 5 == 0 ? Sex.Female : Sex.Male), ActId.New());
            await Do(project, new EnterStay(stay, "cold-wave", Centre, Place: null, ColdFrom));
            _sheltered.Add((project, stay));
        }
    }

    /// <summary>Blankets and mattresses to needy families, as an association has them in its list: days in three styles, numbers in two.</summary>
    public string BlanketList()
    {
        string[] days = ["26/11/2016", "3-12-2016", "10 دجنبر 2016", "17/12/2016", "24-12-2016", "31 دجنبر 2016", "7/1/2017", "14-1-2017", "21 يناير 2017", "28/1/2017"];
        return "التاريخ;الجماعة;التدخل;العدد\n" + string.Concat(days.SelectMany((day, i) => new[]
        {
            $"{day};{Medina};غطاء أو فراش;{(i % 2 == 0 ? "30" : "٣٠")}\n", $"{day};{Coast};غطاء أو فراش;20\n",
        }));
    }

    // Spread over the nights, the first ones first.
    private static int Share(int all, int night) => (all / Nights) + (night < all % Nights ? 1 : 0);

    private Task Do(CampaignCommand command) => Asked(Services.GetRequiredService<IAggregates<Campaign, CampaignEvent>>().Do(Campaign, command, OperationId.New(), Coordinator));

    /// <summary>A command of a programme's own, as a device sends it: nobody outside the module knows its class.</summary>
    private async Task Do(LifeProjectId project, string command, object data)
    {
        var operation = new Operation(Guid.CreateVersion7(), project.Value, command, JsonSerializer.SerializeToElement(data, JsonSerializerOptions.Web));
        var answer = Assert.Single((await Services.GetRequiredService<OperationDesk>().Take([operation], Coordinator)).Answers);
        Assert.True(answer.Outcome is Outcome.Done, $"{command}: {answer.Reason} {answer.Text}");
    }
}
