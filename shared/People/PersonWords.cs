using SocialWatch.Kernel.People;
using SocialWatch.Web;

namespace SocialWatch.People;

/// <summary>Where the words of what is known of everybody stand; the same keys as the choices on forms.</summary>
internal static class PersonWords
{
    public static IReadOnlyList<Choice> Sexes(Words words) => [.. Enum.GetValues<Sex>().Order(UnknownLast<Sex>.Instance).Select(sex => new Choice(sex.ToString(), words[Of(sex)]))];

    public static IReadOnlyList<Choice> Ages(Words words) => [.. Enum.GetValues<AgeBand>().Order(UnknownLast<AgeBand>.Instance).Select(age => new Choice(age.ToString(), words[Of(age)]))];

    public static string Of(Sex sex) => sex switch
    {
        Sex.Female => "sex.female",
        Sex.Male => "sex.male",
        _ => "sex.unknown",
    };

    public static string Of(AgeBand age) => age switch
    {
        AgeBand.Under13 => "people.age-band.under13",
        AgeBand.From13To17 => "people.age-band.from13-to17",
        AgeBand.From18To25 => "people.age-band.from18-to25",
        AgeBand.From26To59 => "people.age-band.from26-to59",
        AgeBand.From60 => "people.age-band.from60",
        _ => "age-band.unknown",
    };

    /// <summary>"Unknown" is the first value and the last answer.</summary>
    private sealed class UnknownLast<T> : IComparer<T>
        where T : struct, Enum
    {
        public static UnknownLast<T> Instance { get; } = new();

        public int Compare(T x, T y) => (Convert.ToInt32(x, null) is var one && one == 0, Convert.ToInt32(y, null) is var other && other == 0) switch
        {
            (true, false) => 1,
            (false, true) => -1,
            _ => one.CompareTo(other),
        };
    }
}
