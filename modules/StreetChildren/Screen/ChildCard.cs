using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;
using SocialWatch.StreetChildren.BestInterest;
using SocialWatch.StreetChildren.ComingOfAge;
using SocialWatch.StreetChildren.EscortedReturn;
using SocialWatch.StreetChildren.Facts;
using SocialWatch.StreetChildren.Guardianship;
using SocialWatch.StreetChildren.Programme;
using SocialWatch.StreetChildren.Schooling;

namespace SocialWatch.StreetChildren.Screen;

/// <summary>What one must know of a child at a glance.</summary>
internal static class ChildCard
{
    // A journey through the whole country takes a day and a night.
    private const int DaysOnTheRoad = 1;

    // In the last month before eighteen there is hardly time left to prepare anything.
    private const int DaysThatPress = 30;

    public static IEnumerable<Fact> Of(LifeProjectFile file, DateTimeOffset now) => file is { Project: LifeProject.Open open, Own: ChildFacts own }
        ? Of(open, own, DateOnly.FromDateTime(now.DateTime))
        : [];

    private static IEnumerable<Fact> Of(LifeProject.Open open, ChildFacts own, DateOnly today) => [
        .. Protection(open), .. Guardian(open, own), .. Journey(own, today), .. BestInterest(open, own), .. School(own), .. Age(open, own, today)];

    private static IEnumerable<Fact> Protection(LifeProject.Open open)
    {
        if (open.IsMinor && !open.HasAccepted(Acts.ProsecutorInformed))
        {
            yield return Say("prosecutor-not-informed", Weight.Danger);
        }
    }

    private static IEnumerable<Fact> Guardian(LifeProject.Open open, ChildFacts own)
    {
        if (own.Guardian() is { } guardian)
        {
            yield return Say("guardian", Weight.Good, ("Who", guardian.Who), ("Relation", Word("relation", guardian.Relation)), ("Since", guardian.Since), ("DecidedBy", Word("decided-by", guardian.DecidedBy)));
        }
        else if (open.IsMinor)
        {
            yield return Say("no-guardian", Weight.Attention);
        }
    }

    private static IEnumerable<Fact> Journey(ChildFacts own, DateOnly today)
    {
        if (own.WithoutOrder() is { } lost)
        {
            yield return Say("departed-without-order", Weight.Danger, ("On", lost.On));
        }

        if (own.Journeys().LastOrDefault() is { } journey)
        {
            yield return journey switch
            {
                { CalledOff: { } calledOff } => Say("return-called-off", Weight.Plain, ("On", calledOff.On)),
                { HandedOver: { } handed } => Say("handed-over", Weight.Good, ("On", handed.On), ("Receiver", handed.Receiver), ("Relation", Word("relation", handed.Relation))),
                { Departed: { } departed } when departed.On.AddDays(DaysOnTheRoad) < today => Say("not-arrived", Weight.Danger, ("On", departed.On), ("Town", journey.Order.HomeTown)),
                { Departed: { } departed } => Say("on-the-road", Weight.Attention, ("On", departed.On), ("Town", journey.Order.HomeTown)),
                { Escort: { } escort } => Say("escort-named", Weight.Plain, ("Who", escort.Who), ("Town", journey.Order.HomeTown)),
                _ => Say("return-ordered", Weight.Attention, ("On", journey.Order.On), ("Town", journey.Order.HomeTown)),
            };
        }
    }

    private static IEnumerable<Fact> BestInterest(LifeProject.Open open, ChildFacts own)
    {
        if (own.ThisCycle<BestInterestNoted>().OrderBy(note => note.On).LastOrDefault() is { } note)
        {
            yield return Say("best-interest", Weight.Plain, ("On", note.On));
        }
        else if (open.IsMinor)
        {
            yield return Say("no-best-interest", Weight.Attention);
        }
    }

    private static IEnumerable<Fact> School(ChildFacts own)
    {
        if (own.Schooling() is { } school)
        {
            yield return school.Schooling == Schoolings.DroppedOut
                ? Say("dropped-out", Weight.Attention, ("On", school.On))
                : Say("school", Weight.Good, ("Schooling", Word("schooling", school.Schooling)), ("School", school.School), ("On", school.On));
        }
    }

    private static IEnumerable<Fact> Age(LifeProject.Open open, ChildFacts own, DateOnly today)
    {
        if (open.Opening.BornOn is null)
        {
            yield return Say("birth-not-known", Weight.Attention);
        }

        if (Eighteen.On(open) is { } day && Eighteen.IsNear(open, today))
        {
            yield return (own.All<ComingOfAgePlanned>().LastOrDefault(), day <= today) switch
            {
                ({ } plan, _) => Say("coming-of-age-planned", Weight.Good, ("Day", day), ("On", plan.On)),
                (null, true) => Say("came-of-age", Weight.Danger, ("Day", day)),
                (null, false) => Say("coming-of-age", day.DayNumber - today.DayNumber <= DaysThatPress ? Weight.Danger : Weight.Attention, ("Day", day)),
            };
        }
    }

    private static Said Word(string prefix, string name) => new($"{StreetChildrenProgramme.Id}.{prefix}.{name}");

    private static Fact Say(string what, Weight weight, params IReadOnlyList<(string Name, object? Value)> with) => new($"{StreetChildrenProgramme.Id}.facts.{what}", weight, with);
}
