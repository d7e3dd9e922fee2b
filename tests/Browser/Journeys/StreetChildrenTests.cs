namespace SocialWatch.Tests.Browser.Journeys;

/// <summary>A girl of twelve, in the browser.</summary>
public sealed class StreetChildrenTests(House house)
{
    [Fact]
    public async Task Home_with_an_escort_and_to_school_again()
    {
        await using var way = await Way.Begin(house);
        await way.Meet("طفلة في الثانية عشرة", sex: "Female", age: "Under13");
        await way.Open("street-children", "street-children-and-homeless-youth");
        await way.Act("street-approach", "prosecutor-informed");
        await way.Move("protection");
        await way.Act("hospital-reception");
        await way.Own("write-best-interest-note", ("Text", "أن تبقى قريبة من أختها"), ("ChildView", "أريد أن أرى أختي"));
        await way.Stay("protection-centre");
        await way.Night();
        await way.Move("placement");
        await way.Step("medical-look", "psychologist");

        await way.Days(2);
        await way.Act("listening", "family-search");
        await way.Move("planning");
        await way.Need("family");
        await way.Need("education", "Some");
        await way.Need("health", "Some");
        await way.Goal("family", "أن أعود إلى أمي");
        await way.Move("reintegration");
        await way.Own("order-return", ("OrderedBy", "prosecutor"), ("Reference", "114/26"), ("HomeTown", "دوار الزيتون"));
        await way.Own("name-escort", ("Who", "يوسف من الخلية"), ("Escort", "cell-worker"));
        await way.Leave("family");
        await way.Own("depart-on-return", ("TravelsBy", "bus"));
        await way.Own("hand-over-child", ("Receiver", "رحمة، أمها"), ("Relation", "mother"), ("Proof", "وصل موقع"));
        await way.Own("name-guardian", ("Who", "رحمة، أمها"), ("Relation", "mother"), ("DecidedBy", "by-law"), ("Since", way.InDays(0)));
        await way.Own("state-schooling", ("Schooling", "enrolled"), ("School", "مدرسة الأطلس"), ("Level", "primary"));
        await way.Move("follow-up");
        await way.Visits(6, 20, 60);
        await way.Close("FamilyReintegration");
    }
}
