using SocialWatch.Elderly.Dependency;
using SocialWatch.Elderly.Entitlements;
using SocialWatch.Elderly.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Elderly.Screen;

/// <summary>The next step with an invented elderly person of the demo.</summary>
internal static class Invented
{
    private static readonly string[] Entitlements = ["identity-card", "health-cover", "pension", "allowance"];

    public static LifeProjectCommand? Next(LifeProjectFile file, DateTimeOffset now, Random random) => (file.Project, file.Own) switch
    {
        (LifeProject.Open open, ElderlyFacts own) => Next(open, own, OperationalDays.Of(now), now, random),
        _ => null,
    };

    private static LifeProjectCommand? Next(LifeProject.Open open, ElderlyFacts own, DateOnly evening, DateTimeOffset now, Random random) => own switch
    {
        { IsAssessedNow: false } => Assess(own, now, random),
        _ when open.Stage == Stages.Waiting && open.CurrentStay is null && open.Stays.IsEmpty && !open.IsMinor =>
            new EnterStay(NewAct(random), Stays.CareHome, Centre: null, "دار المسنين قرب الباب القديم", evening),
        _ when open.CurrentStay is { } stay && open.Stage is Stages.Reintegration or Stages.FollowUp && stay.Entered.On <= evening =>
            new LeaveStay(stay.Id, evening, "way-found", "family", Note: null),
        { Assessed.At: var last } when last.AddDays(30) < now => Assess(own, now, random),
        _ when own.Entitlements.OfType<EntitlementAsked>().FirstOrDefault(asked => asked.At.AddDays(20) < now) is { } awaited =>
            new RecordEntitlementAnswer(NewAct(random), now, awaited.Entitlement, random.Next(4) == 0 ? EntitlementAnswers.Refused : EntitlementAnswers.Obtained, Note: null),
        _ when Entitlements[random.Next(Entitlements.Length)] is var next && own.Last(next) is null => new AskEntitlement(NewAct(random), now, next, Note: null),
        _ => null,
    };

    // Help that is needed once is mostly needed for ever.
    private static AssessDependency Assess(ElderlyFacts own, DateTimeOffset now, Random random)
    {
        var alone = own.Assessed?.Alone ?? new Activities(true, true, true, true, true, true);
        bool Still(bool did, int oneIn) => did && random.Next(oneIn) > 0;

        return new AssessDependency(
            NewAct(random), now, Still(alone.Bathing, 3), Still(alone.Dressing, 5), Still(alone.Toileting, 6), Still(alone.Transferring, 6), Still(alone.Continence, 7), Still(alone.Feeding, 12), Note: null);
    }

    private static ActId NewAct(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new ActId(new Guid(bytes));
    }
}
