using SocialWatch.DrugUse.Code;
using static SocialWatch.Tests.DrugUse.HarmReduction;

namespace SocialWatch.Tests.DrugUse;

public sealed class GiveCodeTests
{
    [Fact]
    public void Who_wishes_is_known_by_a_code() => Assert.Equal("K-17", Somebody.Do(new GiveCode("K-17")).Facts<DrugUseFacts>().Code);

    [Fact]
    public void The_same_code_again_changes_nothing_and_another_one_takes_its_place()
    {
        var known = Somebody.Do(new GiveCode("K-17"));

        Assert.Empty(known.Events(new GiveCode("K-17")));
        Assert.Equal("قمر7", known.Do(new GiveCode("قمر7")).Facts<DrugUseFacts>().Code);
    }

    [Theory]
    [InlineData("K")]
    [InlineData("K 17")]
    [InlineData("Youssef-from-the-port")]
    [InlineData("K_17!")]
    public void A_code_is_no_sentence(string code) => Assert.Equal(new CodeNotPlain(3, 10), Somebody.Refusal(new GiveCode(code)));

    [Fact]
    public void The_offered_code_is_the_same_each_time_and_is_taken()
    {
        var offered = GiveCode.Offered(ProgrammeStory.Somebody);

        Assert.Equal(offered, GiveCode.Offered(ProgrammeStory.Somebody));
        Assert.NotEqual(offered, GiveCode.Offered(new PersonId(new Guid("0198b000-0000-7000-8000-00000000beef"))));
        Assert.Null(Somebody.Refusal(new GiveCode(offered)));
    }

    [Fact]
    public void The_code_is_the_same_person_in_the_next_cycle() => Assert.Equal("K-17", Somebody
        .Do(new GiveCode("K-17"), new CloseLifeProject(OutcomeKind.LostSightOf, Day(0), null))
        .On(30).Do(new ReopenLifeProject(Stages.Reception, "He came back")).Facts<DrugUseFacts>().Code);
}
