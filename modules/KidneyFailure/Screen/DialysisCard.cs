using SocialWatch.Kernel.LifeProjects;
using SocialWatch.KidneyFailure.Access;
using SocialWatch.KidneyFailure.Entitlements;
using SocialWatch.KidneyFailure.Facts;
using SocialWatch.KidneyFailure.Place;
using SocialWatch.KidneyFailure.Programme;
using SocialWatch.KidneyFailure.Sessions;
using SocialWatch.Programmes;

namespace SocialWatch.KidneyFailure.Screen;

/// <summary>What one must know of a patient at a glance.</summary>
internal static class DialysisCard
{
    // A patient cannot live for two weeks from one emergency to the next.
    private const int DaysToWait = 14;

    public static IEnumerable<Fact> Of(LifeProjectFile file, DateTimeOffset now) => file is { Project: LifeProject.Open open, Own: DialysisFacts own }
        ? Of(open, own, DateOnly.FromDateTime(now.DateTime))
        : [];

    private static IEnumerable<Fact> Of(LifeProject.Open open, DialysisFacts own, DateOnly today) => [
        .. OfSessions(own, today), .. OfPlace(own, today), .. OfAccess(own), .. OfEntitlements(own, today), .. OfTransplant(open)];

    private static IEnumerable<Fact> OfSessions(DialysisFacts own, DateOnly today)
    {
        if (own.IsTransplanted())
        {
            yield break;
        }

        if (own.LastDone() is not { } last)
        {
            yield return Say("no-session", Weight.Danger);
            yield break;
        }

        var days = today.DayNumber - last.On.DayNumber;
        yield return days > SessionFacts.MostDaysWithout
            ? Say("without-session", Weight.Danger, ("Days", days), ("On", last.On))
            : Say("last-session", Weight.Plain, ("Days", days), ("On", last.On));

        if (own.Place() is { Rhythm: var rhythm } place && place.On.AddDays(SessionFacts.Week) <= today)
        {
            var done = own.DoneInWeekTo(today);
            yield return done < rhythm
                ? Say("rhythm-not-kept", Weight.Attention, ("Done", done), ("Rhythm", rhythm))
                : Say("rhythm-kept", Weight.Good, ("Done", done), ("Rhythm", rhythm));
        }
    }

    private static IEnumerable<Fact> OfPlace(DialysisFacts own, DateOnly today)
    {
        yield return (own.Place(), own.Waiting(), own.LastLoss()) switch
        {
            ({ } place, _, _) => OfPlace(place),
            (_, _, { Why: PlaceFacts.Transplanted } lost) => Say("transplanted", Weight.Good, ("On", lost.On)),
            (_, { } asked, _) => Say("waiting", asked.On.AddDays(DaysToWait) < today ? Weight.Danger : Weight.Attention, ("On", asked.On), ("Days", Math.Max(0, today.DayNumber - asked.On.DayNumber))),
            (_, _, { } lost) => Say("place-lost", Weight.Danger, ("On", lost.On), ("Why", Word("place-lost-why", lost.Why))),
            _ => Say("no-place", Weight.Danger),
        };
    }

    private static Fact OfPlace(PlaceGranted place) => place switch
    {
        { SecondDay: { } second, ThirdDay: { } third } => Say(
            "place-three-days", Weight.Good, ("Centre", place.Centre), ("FirstDay", Day(place.FirstDay)), ("SecondDay", Day(second)), ("ThirdDay", Day(third))),
        _ when (place.SecondDay ?? place.ThirdDay) is { } second => Say(
            "place-two-days", Weight.Good, ("Centre", place.Centre), ("FirstDay", Day(place.FirstDay)), ("SecondDay", Day(second))),
        _ => Say("place-one-day", Weight.Attention, ("Centre", place.Centre), ("FirstDay", Day(place.FirstDay))),
    };

    private static IEnumerable<Fact> OfAccess(DialysisFacts own)
    {
        if (own.AccessNow() is { } access)
        {
            var weight = access switch
            {
                { State: VascularAccess.Trouble } => Weight.Danger,
                { Access: VascularAccess.TemporaryCatheter } or { State: VascularAccess.Planned } => Weight.Attention,
                _ => Weight.Plain,
            };
            yield return Say("access", weight, ("Access", Word("vascular-access", access.Access)), ("State", Word("access-state", access.State)), ("On", access.On));
        }
    }

    private static IEnumerable<Fact> OfEntitlements(DialysisFacts own, DateOnly today)
    {
        var all = own.EntitlementsNow().ToList();
        if (!all.Exists(one => one.State == Entitlement.Granted && !(one.Until < today)))
        {
            yield return Say("nothing-granted", Weight.Attention);
        }

        foreach (var one in all)
        {
            var named = ("Entitlement", (object?)Word("entitlement", one.Entitlement));
            yield return one switch
            {
                { State: Entitlement.Granted, Until: { } until } when until < today => Say("entitlement-over", Weight.Danger, named, ("Until", until)),
                { State: Entitlement.Granted, Until: { } until } => Say("entitlement-until", until <= today.AddDays(Entitlement.DaysBefore) ? Weight.Attention : Weight.Good, named, ("Until", until)),
                _ => Say("entitlement", one.State == Entitlement.Granted ? Weight.Good : Weight.Plain, named, ("State", Word("entitlement-state", one.State)), ("On", one.On)),
            };
        }
    }

    private static IEnumerable<Fact> OfTransplant(LifeProject.Open open)
    {
        if (open.HasAccepted(Acts.TransplantInformation))
        {
            yield return Say("transplant-explained", Weight.Plain);
        }
    }

    private static Said Day(string day) => Word("weekday", day);

    private static Said Word(string prefix, string name) => new($"{KidneyFailureProgramme.Id}.{prefix}.{name}");

    private static Fact Say(string what, Weight weight, params IReadOnlyList<(string Name, object? Value)> with) => new($"{KidneyFailureProgramme.Id}.facts.{what}", weight, with);
}
