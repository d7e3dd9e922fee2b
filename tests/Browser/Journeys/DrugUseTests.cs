namespace SocialWatch.Tests.Browser.Journeys;

/// <summary>A man who uses drugs, in the browser.</summary>
public sealed class DrugUseTests(House house)
{
    [Fact]
    public async Task From_clean_kits_over_treatment_to_work()
    {
        await using var way = await Way.Begin(house);
        await way.Join("drug-use");
        await way.Meet("شاب بقبعة زرقاء", age: "From18To25", place: "خلف السينما القديمة");
        await way.Open("drug-use", "addicts-without-resources");
        await way.Act("street-contact", "listening");
        await way.Own("give-code");
        await way.Own("state-injecting", ("InjectionsPerDay", 2), ("Substance", "Heroin"), ("AlsoSubstance", "Tablets"), ("Since", way.InDays(0)));
        await way.Own("hand-out-kits", ("KitsGiven", 20), ("KitsTakenBack", 12), ("CondomsGiven", 6), ("Commune", "المدينة"), ("Place", "خلف السينما القديمة"));
        await way.Move("reception");
        await way.Own("report-overdose", ("Substance", "Heroin"), ("NaloxoneGiven", true), ("AmbulanceCalled", true), ("HowItEnded", "Survived"), ("Note", "خلف السوق"));
        await way.Days(1);
        await way.Own("follow-up-overdose", ("Note", "عبر الهاتف"));
        await way.Move("planning");
        await way.Need("treatment");
        await way.Need("family", "Some");
        await way.Need("income-and-work", "Some");
        await way.Goal("treatment", "أن أكف عن الحقن");
        await way.Move("treatment");
        await way.Own("start-substitution", ("Where", "المركز خلف المستشفى"));
        await way.Act("vocational-desk");

        await way.Days(40);
        await way.Own("stop-substitution", ("Why", "completed"), ("Note", "باتفاق مع الطبيبة"));
        await way.Move("reintegration");
        await way.Act("job-placement");
        await way.Move("follow-up");
        await way.Visits(6, 20, 60);
        await way.Close("EconomicReintegration");
    }
}
