namespace SocialWatch.Tests.Browser.Journeys;

/// <summary>A man in a crisis, in the browser.</summary>
public sealed class MentalHealthTests(House house)
{
    [Fact]
    public async Task From_a_crisis_on_the_road_over_the_ward_home()
    {
        await using var way = await Way.Begin(house);
        await way.Meet("رجل يكلم نفسه وسط الطريق");
        await way.Open("mental-health", "mentally-ill");
        await way.Own("record-crisis", ("Danger", "self"), ("IsAgitated", true), ("Called", "civil-protection"), ("Note", "وسط الطريق"));
        await way.Move("urgent-help");
        await way.Own("end-crisis", ("How", "calmed-down"));
        await way.Own("ask-admission", ("Form", "on-request"), ("AskedBy", "أخوه"));
        await way.Own("decide-admission", ("Decision", "granted"), ("Form", "on-request"), ("ThirdParty", "أخوه"));
        await way.Stay("ward-on-request", "المستشفى الإقليمي");
        await way.Night();
        await way.Move("ward");
        await way.Step("certificate", "rights-explained");

        await way.Days(10);
        await way.Own("give-medicines", ("Medicines", "هالوبيريدول 5 ملغ"), ("Until", way.InDays(30)));
        await way.Own("report-missed-medicines", ("Why", "تجعله ينام"));
        await way.Own("give-injection", ("Medicine", "فلوفينازين"), ("NextOn", way.InDays(28)));
        await way.Own("end-treatment", ("Treatment", "injections"), ("Why", "يكفيه الدواء"));
        await way.Own("agree-discharge-plan", ("Lives", "with-family"), ("NextConsultationOn", way.InDays(10)), ("Plan", "عند أخته، والدواء كل مساء"));
        await way.Leave("family");
        await way.Move("planning");
        await way.Need("treatment");
        await way.Need("family", "Some");
        await way.Need("income-and-work", "Some");
        await way.Goal("treatment", "أن يواظب على الدواء");
        await way.Move("return-home");
        await way.Own("name-treating-doctor", ("Who", "الدكتورة نادية"), ("Where", "المركز الصحي الأمل"), ("Since", way.InDays(-1)));
        await way.Act("family-return");
        await way.Move("follow-up");
        await way.Visits(6, 20, 60);
        await way.Close("FamilyReintegration");
    }
}
