namespace SocialWatch.Tests.Browser.Journeys;

/// <summary>A woman who walks with difficulty, in the browser.</summary>
public sealed class DisabilityTests(House house)
{
    [Fact]
    public async Task From_a_bed_without_steps_to_a_home_she_can_move_in()
    {
        await using var way = await Way.Begin(house);
        await way.Meet("امرأة تمشي بصعوبة", sex: "Female");
        await way.Open("disability", "people-with-disabilities");
        await way.Act("first-contact");
        await way.Stay("accessible-centre");
        await way.Night();
        await way.Move("accessible-stay");
        await way.Step("accessibility-check", "medical-look");
        await way.Own(
            "assess-functioning",
            ("Seeing", "none"), ("Hearing", "some"), ("Walking", "a-lot"), ("Remembering", "none"), ("SelfCare", "some"), ("Communicating", "none"));
        await way.Own("record-card", ("Step", "asked"));
        await way.Own("need-device", ("Kind", "wheelchair"), ("Note", "أبواب البيت ضيقة"));
        await way.Own("need-device", ("Kind", "glasses"));
        await way.Own("drop-device-need", ("Kind", "glasses"), ("Why", "أعطاها أخوها نظارة"));
        await way.Act("listening", "family-support");
        await way.Move("planning");
        await way.Need("assistive-devices", "Some");
        await way.Need("accessible-housing");
        await way.Need("family-and-carers", "Some");
        await way.Goal("accessible-housing", "أن أتحرك وحدي في بيتي");
        await way.Move("inclusion");

        await way.Days(20);
        await way.Own("deliver-device", ("Kind", "wheelchair"));
        await way.Own("record-card", ("Step", "obtained"));
        await way.Act("home-adaptation");
        await way.Leave("own-home");
        await way.Move("follow-up");
        await way.Visits(20, 40, 90);
        await way.Own("follow-up-device", ("Kind", "wheelchair"), ("Fit", "fits"), ("Note", "تذهب إلى السوق"));
        await way.Close("FamilyReintegration");
    }
}
