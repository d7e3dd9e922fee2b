using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.KidneyFailure.Access;
using SocialWatch.KidneyFailure.Entitlements;
using SocialWatch.KidneyFailure.Facts;
using SocialWatch.KidneyFailure.Place;
using SocialWatch.KidneyFailure.Sessions;

namespace SocialWatch.KidneyFailure.Screen;

/// <summary>What a worker might tell next of an invented patient.</summary>
internal static class DialysisDemo
{
    public static LifeProjectCommand? Next(LifeProjectFile file, DateTimeOffset now, Random chance)
    {
        if (file is not { Project: LifeProject.Open open, Own: DialysisFacts own })
        {
            return null;
        }

        var stamp = new Stamp(WorkerId.System, default, now);
        var asked = Asked(own, CentreKnownTo(open), stamp.Today, chance).ToArray();
        chance.Shuffle(asked);
        return asked.FirstOrDefault(command => command.Decide(file, stamp) is Decision<LifeProjectEvent>.Accepted { Events: [_, ..] });
    }

    /// <summary>Each command once, as somebody might ask it today, whether or not it would be granted. Without a centre no place is given: which the cell has, a rule cannot know.</summary>
    internal static IEnumerable<LifeProjectCommand> Asked(DialysisFacts own, CentreId? centre, DateOnly today, Random chance)
    {
        // Most sessions are kept.
        yield return chance.Next(6) > 0
            ? new RecordSession(NewAct(chance), today, SessionFacts.Done, Why: null, Note: null)
            : new RecordSession(NewAct(chance), today, SessionFacts.Missed, "transport", "الحافلة لم تأت.");
        yield return new AskPlace(NewAct(chance), today, centre, "أقرب مركز إلى بيته");

        if (centre is { } known)
        {
            yield return new GrantPlace(NewAct(chance), today, known, Weekdays.Monday, chance.Next(4) > 0 ? Weekdays.Wednesday : null, chance.Next(3) > 0 ? Weekdays.Friday : null);
        }

        yield return new StateVascularAccess(
            NewAct(chance), today, chance.Next(2) == 0 ? "fistula" : VascularAccess.TemporaryCatheter, chance.Next(6) == 0 ? VascularAccess.Trouble : VascularAccess.Works);
        yield return new StateEntitlement(
            NewAct(chance), today, "amo-tadamon", chance.Next(2) == 0 ? Entitlement.Asked : Entitlement.Granted, chance.Next(2) == 0 ? today.AddDays(200) : null);

        if (chance.Next(12) == 0)
        {
            yield return new LosePlace(own.Place()?.Act ?? NewAct(chance), today, chance.Next(8) == 0 ? PlaceFacts.Transplanted : "too-far", "مركز آخر أقرب إليه");
        }
    }

    private static CentreId? CentreKnownTo(LifeProject.Open open) => open.Acts.Values.OrderBy(act => act.AsRecorded.At).Select(act => act.AsRecorded.Centre).FirstOrDefault(centre => centre is not null);

    private static ActId NewAct(Random chance)
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.NextBytes(bytes);
        return new ActId(new Guid(bytes));
    }
}
