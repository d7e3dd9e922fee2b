using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.StreetChildren.BestInterest;
using SocialWatch.StreetChildren.ComingOfAge;
using SocialWatch.StreetChildren.EscortedReturn;
using SocialWatch.StreetChildren.Facts;
using SocialWatch.StreetChildren.Guardianship;
using SocialWatch.StreetChildren.Schooling;

namespace SocialWatch.StreetChildren.Screen;

/// <summary>What a worker might tell next of an invented child.</summary>
internal static class ChildDemo
{
    public static LifeProjectCommand? Next(LifeProjectFile file, DateTimeOffset now, Random chance)
    {
        if (file is not { Project: LifeProject.Open open, Own: ChildFacts own })
        {
            return null;
        }

        var stamp = new Stamp(WorkerId.System, default, now);
        var asked = Asked(open, own, stamp.Today, chance).ToArray();
        chance.Shuffle(asked);
        return asked.FirstOrDefault(command => command.Decide(file, stamp) is Decision<LifeProjectEvent>.Accepted { Events: [_, ..] });
    }

    /// <summary>Each command once, as somebody might ask it today, whether or not it would be granted.</summary>
    internal static IEnumerable<LifeProjectCommand> Asked(LifeProject.Open open, ChildFacts own, DateOnly today, Random chance)
    {
        var journey = own.OpenJourney()?.Order.Act ?? NewAct(chance);
        var guardian = own.Guardian();

        yield return new WriteBestInterestNote(NewAct(chance), today, "الأفضل له أن يبقى قريبا من أخته وأن يعود إلى المدرسة.", "أريد أن أرى أختي.");
        yield return new NameGuardian(NewAct(chance), "فاطمة، خالة الطفل", Relations.UncleOrAunt, "family-judge", today);
        yield return new StateSchooling(NewAct(chance), Schoolings.Enrolled, "مدرسة الأطلس", "primary", today);

        if (own.Schooling() is not null)
        {
            yield return chance.Next(3) > 0
                ? new StateSchooling(NewAct(chance), Schoolings.Attends, "مدرسة الأطلس", "primary", today)
                : new StateSchooling(NewAct(chance), Schoolings.DroppedOut, School: null, Level: null, today);
        }

        yield return new OrderReturn(NewAct(chance), "prosecutor", today, $"{chance.Next(100, 999)}/26", "قرية الزيتون");
        yield return new NameEscort(journey, "يوسف، من فريق الخلية", "cell-worker");
        yield return new DepartOnReturn(NewAct(chance), journey, today, "bus");
        yield return new HandOverChild(NewAct(chance), journey, today, "رحمة، أم الطفل", Relations.Mother, "وصل تسليم موقع");

        // Rarely: most journeys end at home, and most guardians stay.
        if (chance.Next(8) == 0)
        {
            yield return new CallOffReturn(journey, today, "لم تكن الأسرة في العنوان");
            yield return new EndGuardianship(guardian?.Act ?? NewAct(chance), today, "سافرت إلى مدينة أخرى");
        }

        if (Eighteen.IsNear(open, today))
        {
            yield return new PlanComingOfAge(NewAct(chance), today, "agreed", "youth-home", "غرفة في دار الشباب وتكوين في النجارة.");
        }
    }

    private static ActId NewAct(Random chance)
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.NextBytes(bytes);
        return new ActId(new Guid(bytes));
    }
}
