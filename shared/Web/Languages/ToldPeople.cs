namespace SocialWatch.Web;

/// <summary>
/// Counts of people as they are told to who may not see the people: fewer than five is not told, everything else to the nearest
/// five, so that a hidden count does not follow from the others. After NHS Digital, "Disclosure control methodology for Hospital
/// Episode Statistics and Emergency Care Data Set" (September 2018), which masks and rounds instead of looking for second cells
/// to hide. Rounding alone leaves corners (4 and 4 hidden beside a total told as 10, which is 8 at least), so totals are told
/// with their parts in mind. Null is "some, but fewer than five".
/// </summary>
public static class ToldPeople
{
    /// <summary>Fewer people than this could be told apart by who knows them.</summary>
    public const int Fewest = 5;

    private const int Step = 5;

    /// <summary>A count of people, as it is told.</summary>
    public static int? Of(int people) => people is > 0 and < Fewest ? null : Nearest(people);

    /// <summary>A sum whose parts are told beside it: made from what is told of them, so that it adds nothing to it.</summary>
    public static int? Sum(IEnumerable<int> parts)
    {
        var told = parts.Where(part => part > 0).Select(Of).ToList();
        return told is [null] ? null : Nearest(told.Sum(part => part ?? Fewest / 2m));
    }

    /// <summary>
    /// Different people, each in at least one of the parts that are told beside it. One step lower where it would be reached
    /// only if every part were as great as it can be: that would tell the hidden ones.
    /// </summary>
    public static int? Whole(int people, IReadOnlyCollection<int> parts)
    {
        var told = Of(people);
        if (parts.Any(part => part > 0 && Of(part) is null))
        {
            var most = parts.Sum(part => part is 0 ? 0 : Of(part) is { } shown ? shown + (Step / 2) : Fewest - 1);
            while (told > Step && told - (Step / 2) >= most)
            {
                told -= Step;
            }
        }

        return told;
    }

    private static int Nearest(decimal people) => (int)Math.Round(people / Step, MidpointRounding.AwayFromZero) * Step;
}
