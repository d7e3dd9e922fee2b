namespace SocialWatch.Tests.Browser.Journeys;

/// <summary>Somebody in a programme that only its team knows of, in the browser.</summary>
public sealed class HivTests(House house)
{
    [Fact]
    public async Task Into_care_without_a_break_and_to_work_for_half_a_year()
    {
        await using var way = await Way.Begin(house);
        await way.Join("hiv");
        await way.Meet("امرأة بمعطف أخضر", sex: "Female", place: "العيادة");
        await way.Open("hiv", "people-living-with-aids");
        await way.Act("listening");
        await way.Move("link-to-care");
        await way.Act("reference-centre-referral");
        await way.Days(5);
        await way.Act("reference-centre-received");
        await way.Own("start-treatment");
        await way.Own("state-disclosure", ("WhoMayKnow", "أختي الكبرى"));
        await way.Move("planning");
        await way.Need("treatment");
        await way.Need("income-and-work", "Some");
        await way.Need("rights", "Some");
        await way.Goal("treatment", "ألا أنسى أي جرعة");

        await way.Days(5);
        await way.Move("accompaniment");
        await way.Act("adherence-accompaniment", "vocational-orientation");
        await way.Own("record-appointment", ("HowItWent", "Kept"), ("NextOn", way.InDays(30)), ("Note", "جاءت مع أختها"));
        await way.Own("state-analysis", ("Result", "Controlled"));
        await way.Move("reintegration");
        await way.Act("job-placement");
        await way.Own("give-medicines", ("DaysOfMedicines", 180));
        await way.Move("follow-up");
        await way.Visits(20, 40, 90);
        await way.Close("EconomicReintegration");
    }
}
