namespace SocialWatch.Tests.Browser.Journeys;

/// <summary>A woman without a place at the machine, in the browser.</summary>
public sealed class KidneyFailureTests(House house)
{
    [Fact]
    public async Task From_an_emergency_to_a_place_and_an_income_between_the_sessions()
    {
        await using var way = await Way.Begin(house);
        await way.Meet("امرأة شاحبة أمام قسم المستعجلات", sex: "Female", place: "المستشفى الإقليمي");
        await way.Open("kidney-failure", "kidney-failure-patients");
        await way.Act("first-contact");
        await way.Move("urgent-help");
        await way.Act("urgent-dialysis");
        await way.Move("waiting");
        await way.Own("ask-place", ("Centre", Way.Centre), ("Note", "الأقرب إليها"));
        await way.Own("state-entitlement", ("Entitlement", "amo-tadamon"), ("State", "granted"), ("Until", way.InDays(300)));
        await way.Act("listening");

        await way.Days(3);
        await way.Own("grant-place", ("Centre", Way.Centre), ("FirstDay", "monday"), ("SecondDay", "wednesday"), ("ThirdDay", "friday"));
        await way.Move("planning");
        await way.Need("dialysis");
        await way.Need("health-cover", "Some");
        await way.Need("income-and-work", "Some");
        await way.Goal("dialysis", "ألا أغيب عن أي حصة");
        await way.Move("living-with-dialysis");
        await way.Own("state-vascular-access", ("Access", "fistula"), ("State", "works"));
        await way.Own("record-session", ("Session", "done"));
        await way.Days(2);
        await way.Own("record-session", ("Session", "missed"), ("Why", "transport"), ("Note", "لم تأت الحافلة"));
        await way.Own("lose-place", ("Why", "too-far"), ("Note", "ساعتان في الحافلة"));
        await way.Own("grant-place", ("Centre", Way.Centre), ("FirstDay", "tuesday"), ("SecondDay", "thursday"), ("ThirdDay", "saturday"));
        await way.Act("income-activity");
        await way.Move("follow-up");
        await way.Visits(20, 40, 90);
        await way.Close("EconomicReintegration");
    }
}
