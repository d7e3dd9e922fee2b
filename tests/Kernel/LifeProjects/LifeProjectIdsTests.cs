using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class LifeProjectIdsTests
{
    // Kept values: files that are already opened are found under these ids. If one changes, every phone opens second files.
    [Theory]
    [InlineData("0198a000-0000-7000-8000-000000000001", "homeless", "76477d59-ce01-8fcb-9fb1-8f49c96a16c8")]
    [InlineData("0198a000-0000-7000-8000-000000000001", "street-children", "4c04f631-534b-8169-b5ff-844901d61317")]
    [InlineData("0198a000-0000-7000-8000-000000000002", "homeless", "71a31f17-2be0-869f-b8b7-d22b0a81eedc")]
    public void A_person_and_a_programme_always_lead_to_the_same_file(string person, string programme, string file) =>
        Assert.Equal(new LifeProjectId(new Guid(file)), LifeProjectIds.Of(new PersonId(new Guid(person)), programme));

    [Fact]
    public void Every_id_is_a_valid_UUID_of_version_8()
    {
        for (var i = 0; i < 1000; i++)
        {
            var id = LifeProjectIds.Of(new PersonId(new Guid(i, 0, 0, new byte[8])), "برنامج").Value;

            Assert.Equal(8, id.Version);
            Assert.InRange(id.Variant, 0x8, 0xB);
        }
    }

    [Fact]
    public void Nobody_shares_a_file_with_somebody_else_or_with_another_programme()
    {
        var ids = from number in Enumerable.Range(0, 500)
                  from programme in new[] { "homeless", "elderly", "hiv" }
                  select LifeProjectIds.Of(new PersonId(new Guid(number, 0, 0, new byte[8])), programme);

        Assert.Equal(1500, ids.Distinct().Count());
    }
}
