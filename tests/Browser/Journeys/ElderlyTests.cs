namespace SocialWatch.Tests.Browser.Journeys;

/// <summary>An old man, in the browser.</summary>
public sealed class ElderlyTests(House house)
{
    [Fact]
    public async Task From_the_street_over_a_care_home_back_to_his_daughter()
    {
        await using var way = await Way.Begin(house);
        await way.Meet("شيخ بعكاز", age: "From60");
        await way.Open("elderly", "elderly-without-support");
        await way.Act("street-approach", "place-request");
        await way.Move("waiting");
        await way.Own("assess-dependency", ("Toileting", true), ("Transferring", true), ("Continence", true), ("Feeding", true), ("Note", "يحتاج من يعينه على الاستحمام"));
        await way.Stay("care-home", "دار المسنين");
        await way.Move("care-home");
        await way.Step("welcome-interview", "medication-check");
        await way.Own("ask-entitlement", ("Entitlement", "pension"), ("Note", "أربعون سنة في الميناء"));

        await way.Days(40);
        await way.Own("record-entitlement-answer", ("Answer", "obtained"), ("Note", "ابتداء من يناير"));
        await way.Act("family-search", "family-support");
        await way.Need("family");
        await way.Goal("family", "أن يسكن مع ابنته");
        await way.Move("reintegration");
        await way.Leave("family");
        await way.Act("family-return");
        await way.Move("follow-up");
        await way.Visits(6, 20, 60);
        await way.Close("FamilyReintegration");
    }
}
