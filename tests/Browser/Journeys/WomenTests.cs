namespace SocialWatch.Tests.Browser.Journeys;

/// <summary>A woman in danger, in the browser.</summary>
public sealed class WomenTests(House house)
{
    [Fact]
    public async Task Out_of_danger_into_a_cooperative_of_her_own()
    {
        await using var way = await Way.Begin(house);
        await way.Meet("امرأة في الثلاثين مع طفلتها", sex: "Female", place: "باب المستشفى");
        await way.Open("women", "women-in-extreme-precarity");
        await way.Act("first-contact");
        await way.Move("urgent-help");
        await way.Act("hospital-reception", "complaint");
        await way.Own("assess-danger", ("Weapon", true), ("Strangling", true), ("Note", "تخاف أن يتبعها"));
        await way.LeaveQuickly("own/assess-danger");
        await way.Own("set-safety-plan", ("SafePerson", "الجارة في الطابق الأعلى"), ("SafePlace", "بيت خالتها"), ("Signal", "رنتان"), ("PapersAndBag", "عند الجارة"));
        await way.Own("welcome-child", ("Name", "أمل"), ("Age", "6-11"), ("Sex", "girl"), ("School", "goes"), ("SchoolName", "مدرسة الواحة"));

        await way.Stay("hidden-place", "دار قرب الوادي");
        await way.Night();
        await way.Move("refuge");
        await way.Step("safety-call");
        await way.Days(1);
        await way.Act("listening");
        await way.Move("planning");
        await way.Need("safety", "Some");
        await way.Need("income-and-work");
        await way.Need("children", "Some");
        await way.Goal("income-and-work", "أن تعيش من خياطتها");
        await way.Move("reintegration");

        await way.Days(38);
        await way.Own("assess-danger", ("Note", "لم يعد يعرف مكانها"));
        await way.Own("mediate-family", ("Relative", "parents"), ("Note", "أمها ترحب بها"));
        await way.Own("see-child-off", ("WhereTo", "boarding-school"));
        await way.Own("welcome-child-back");
        await way.Leave("own-home");
        await way.Act("cooperative");
        await way.Move("follow-up");
        await way.Visits(6, 20, 60);
        await way.Close("EconomicReintegration");
    }
}
