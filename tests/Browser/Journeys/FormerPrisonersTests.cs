namespace SocialWatch.Tests.Browser.Journeys;

/// <summary>A man the cell first met inside, in the browser.</summary>
public sealed class FormerPrisonersTests(House house)
{
    [Fact]
    public async Task From_a_plan_made_inside_over_a_halfway_house_to_work()
    {
        await using var way = await Way.Begin(house);
        await way.Meet("رجل في الأربعين، حداد", place: "السجن المحلي");
        await way.Open("former-prisoners", "former-prisoners-without-resources");
        await way.Act("prison-visit");
        await way.Own("expect-release", ("ExpectedOn", way.InDays(60)), ("Prison", "السجن المحلي"), ("Why", "حسب كتابة الضبط"));
        await way.Move("preparation");
        await way.Days(10);
        await way.Own(
            "plan-release",
            ("WhoWaits", "أخوه بسيارته"), ("Housing", "halfway-house"), ("Papers", "بطاقة منتهية"), ("Treatment", "الأنسولين صباح مساء"), ("Note", "يريد أن يعود إلى الحدادة"));

        await way.Days(50);
        await way.Own("record-release", ("GoesTo", "halfway-house"), ("Note", "كان أخوه في انتظاره"));
        await way.Act("contact-after-release");
        await way.Stay("halfway-house");
        await way.Night();
        await way.Move("halfway");
        await way.Step("welcome-interview", "papers-check");

        await way.Days(7);
        await way.Act("listening");
        await way.Move("planning");
        await way.Need("income-and-work");
        await way.Need("housing", "Some");
        await way.Need("family", "Some");
        await way.Goal("income-and-work", "أن أفتح ورشة مع خالي");
        await way.Move("reintegration");
        await way.Leave("own-home");
        await way.Act("job-placement");
        await way.Move("follow-up");
        await way.Visits(6, 20, 60);
        await way.Close("EconomicReintegration");
    }
}
