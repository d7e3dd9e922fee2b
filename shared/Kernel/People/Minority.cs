namespace SocialWatch.Kernel.People;

/// <summary>Who is a minor: under eighteen, by the day of birth where it is known, else by what one sees.</summary>
public static class Minority
{
    public const int EndsAtAge = 18;

    public static bool Is(DateOnly? bornOn, AgeBand age, DateOnly today) => bornOn is { } day
        ? day > today.AddYears(-EndsAtAge)
        : age is AgeBand.Under13 or AgeBand.From13To17;
}
