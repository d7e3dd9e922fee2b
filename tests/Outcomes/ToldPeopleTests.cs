using SocialWatch.Web;

namespace SocialWatch.Tests.Outcomes;

/// <summary>
/// The attacker knows the rule and everything that is told, and tries every table there is: whatever tables tell the same are
/// the same to them. A hidden number is safe when those tables do not agree on it.
/// </summary>
public sealed class ToldPeopleTests
{
    private const string Hidden = "?";

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, null)]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    [InlineData(7, 5)]
    [InlineData(8, 10)]
    [InlineData(1_234, 1_235)]
    public void Few_are_not_told_and_many_to_the_nearest_five(int people, int? told) => Assert.Equal(told, ToldPeople.Of(people));

    [Fact]
    public void No_hidden_part_of_a_sum_follows_from_the_others() => Nothing_is_determined(
        from family in Upto(12)
        from school in Upto(12)
        from work in Upto(12)
        let parts = new[] { family, school, work }
        select (parts, Told(parts.Select(ToldPeople.Of).Append(ToldPeople.Sum(parts)))));

    [Fact]
    public void No_hidden_stage_follows_from_the_people_reached_and_the_new_among_them() => Nothing_is_determined(
        from first in Upto(7)
        from second in Upto(7)
        from third in Upto(7)
        let parts = new[] { first, second, third }
        // Whoever is counted at several stages is one person; everybody is at one at least.
        from reached in Enumerable.Range(parts.Max(), parts.Sum() - parts.Max() + 1)
        from fresh in Upto(reached)
        select (parts.Append(reached).Append(fresh).ToArray(), Told([.. parts.Select(ToldPeople.Of), ToldPeople.Whole(reached, parts), ToldPeople.Whole(fresh, parts)])));

    [Fact]
    public void Two_stages_with_more_people_hide_theirs_too() => Nothing_is_determined(
        from first in Upto(4)
        from second in Upto(17)
        from reached in Enumerable.Range(Math.Max(first, second), Math.Min(first, second) + 1)
        from fresh in Upto(reached)
        let parts = new[] { first, second }
        select (parts.Append(reached).Append(fresh).ToArray(), Told([.. parts.Select(ToldPeople.Of), ToldPeople.Whole(reached, parts), ToldPeople.Whole(fresh, parts)])));

    [Fact]
    public void What_is_told_is_near_what_is()
    {
        foreach (var (first, second) in from first in Upto(40) from second in Upto(40) select (first, second))
        {
            Assert.InRange(ToldPeople.Sum([first, second]) ?? 2, first + second - 6, first + second + 6);
            Assert.InRange(ToldPeople.Whole(first + second, [first, second]) ?? 2, first + second - 7, first + second + 2);
        }
    }

    [Fact]
    public void The_attacker_finds_what_hiding_alone_betrays()
    {
        var tables = from family in Upto(12) from work in Upto(12) select (new[] { family, work }, Told([Alone(family), Alone(work), Alone(family + work)]));
        Assert.Throws<Xunit.Sdk.FailException>(() => Nothing_is_determined(tables));

        static int? Alone(int people) => people is > 0 and < 5 ? null : people;
    }

    private static void Nothing_is_determined(IEnumerable<(int[] Table, string Told)> tables)
    {
        foreach (var alike in tables.GroupBy(table => table.Told, table => table.Table))
        {
            var told = alike.Key.Split(' ');
            for (var i = 0; i < told.Length && i < alike.First().Length; i++)
            {
                if (told[i] == Hidden && alike.Select(table => table[i]).Distinct().Count() < 2)
                {
                    Assert.Fail($"\"{alike.Key}\" tells number {i}: it is {alike.First()[i]}");
                }
            }
        }
    }

    private static string Told(IEnumerable<int?> numbers) => string.Join(' ', numbers.Select(number => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Hidden));

    private static IEnumerable<int> Upto(int most) => Enumerable.Range(0, most + 1);
}
