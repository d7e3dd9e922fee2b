using SocialWatch.Kernel.People;

namespace SocialWatch.People.Matching;

/// <summary>
/// Compares days of birth as they are told in Morocco: many know the year only, which is written as the first of January; day
/// and month change places; a year is told one or two off. Where a day is missing, the age one sees is compared.
/// </summary>
internal static class BirthComparison
{
    private const int TwoYears = 2;

    public static Reason? Compare(Evidence one, Evidence other) =>
        one.BornOn is { } born && other.BornOn is { } bornOther ? OfDays(born, bornOther) : OfAges(one, other);

    private static Reason OfDays(DateOnly one, DateOnly other)
    {
        var apart = Math.Abs(one.Year - other.Year);
        var sameDay = (one.Month, one.Day) == (other.Month, other.Day);
        var yearOnly = IsYearOnly(one) || IsYearOnly(other);
        return apart switch
        {
            0 when sameDay && !yearOnly => new Reason.SameBirth(one, Weights.SameBirth),
            0 when !yearOnly && (one.Month, one.Day) == (other.Day, other.Month) => new Reason.DayAndMonthSwapped(one, other, Weights.DayAndMonthSwapped),
            0 => new Reason.SameBirthYear(one.Year, yearOnly ? Weights.SameBirthYear : Weights.YearTwoApartOnly),
            <= TwoYears when sameDay && !yearOnly => new Reason.BirthYearApart(one.Year, other.Year, Weights.YearTwoApart),
            <= TwoYears when yearOnly => new Reason.BirthYearApart(one.Year, other.Year, Weights.YearTwoApartOnly),
            _ => new Reason.OtherBirth(one.Year, other.Year, Weights.OtherBirth),
        };
    }

    private static Reason? OfAges(Evidence one, Evidence other) => (one.Age, other.Age) switch
    {
        (AgeBand.Unknown, _) or (_, AgeBand.Unknown) => null,
        var (age, otherAge) when age == otherAge => new Reason.SameAge(age, Weights.SameAge),
        var (age, otherAge) when Math.Abs(age - otherAge) == 1 => new Reason.OtherAge(Weights.NextAge),
        _ => new Reason.OtherAge(Weights.OtherAge),
    };

    private static bool IsYearOnly(DateOnly day) => day is { Month: 1, Day: 1 };
}
