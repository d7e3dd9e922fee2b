using SocialWatch.Disability.Card;
using SocialWatch.Disability.Devices;
using SocialWatch.Disability.Functioning;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;

namespace SocialWatch.Disability;

/// <summary>What one must know before one speaks, points or hands over a form: what is hard for the person, and what is missing.</summary>
internal static class AtAGlance
{
    // Where a cell starts from.
    private const int DeviceLateAfterDays = 90;
    private const int FollowUpAfterDays = 30;
    private const int CardLateAfterDays = 60;

    public static IEnumerable<Fact> Of(LifeProjectFile file, DateTimeOffset now) => (file.Project, file.Own) switch
    {
        (LifeProject.Open, DisabilityFacts own) => Of(own, DateOnly.FromDateTime(now.DateTime)),
        _ => [],
    };

    private static IEnumerable<Fact> Of(DisabilityFacts own, DateOnly today) => [
        .. OfFunctioning(own),
        .. own.Devices.SelectMany(device => OfDevice(device, today)),
        .. OfCard(own.LastCardStep, today),
    ];

    private static IEnumerable<Fact> OfFunctioning(DisabilityFacts own) => own.Functioning switch
    {
        null => [new Fact("disability.facts.not-assessed", Weight.Attention)],
        { } assessed => [
            // How to meet somebody, not how bad it is: no weight but the eye's.
            .. assessed.Barriers.Select(one => new Fact("disability.facts.barrier", Weight.Plain,
                ("Domain", new Said($"disability.domain.{one.Domain}")), ("Answer", new Said($"{Difficulty.Words}.{one.Answer}")))),
            .. assessed.IsAboveCutOff ? (Fact[])[] : [new Fact("disability.facts.below-cut-off", Weight.Plain, ("On", assessed.On))],
            .. own.LookAgain ? [new Fact("disability.facts.look-again", Weight.Attention, ("On", assessed.On))] : (Fact[])[],
        ],
    };

    private static IEnumerable<Fact> OfDevice(Device device, DateOnly today)
    {
        var kind = ("Device", (object?)new Said($"{DeviceKinds.Words}.{device.Kind}"));
        return device switch
        {
            { IsWaiting: true, Needed.On: var since } => [new Fact(
                "disability.facts.device-waits", today.DayNumber - since.DayNumber > DeviceLateAfterDays ? Weight.Danger : Weight.Attention,
                kind, ("Since", since), ("Days", today.DayNumber - since.DayNumber))],
            { Dropped: not null } => [],
            { LastFollowUp: { Fit: not Fits.Well } last } => [new Fact("disability.facts.device-does-not-serve", Weight.Attention, kind, ("Fit", new Said($"disability.fit.{last.Fit}")), ("On", last.On))],
            { LastFollowUp: not null } => [new Fact("disability.facts.device-serves", Weight.Good, kind)],
            { Delivered.On: var on } when today.DayNumber - on.DayNumber > FollowUpAfterDays => [new Fact("disability.facts.device-not-followed", Weight.Attention, kind, ("On", on))],
            { Delivered.On: var on } => [new Fact("disability.facts.device-delivered", Weight.Plain, kind, ("On", on))],
            _ => [],
        };
    }

    private static IEnumerable<Fact> OfCard(CardStepRecorded? last, DateOnly today) => last switch
    {
        null => [],
        { Step: CardSteps.Obtained, On: var on } => [new Fact("disability.facts.card-obtained", Weight.Good, ("On", on))],
        { Step: CardSteps.Refused, On: var on } => [new Fact("disability.facts.card-refused", Weight.Attention, ("On", on), ("Reason", last.Reason))],
        { On: var on } when today.DayNumber - on.DayNumber > CardLateAfterDays => [new Fact("disability.facts.card-late", Weight.Attention, ("On", on))],
        { On: var on } => [new Fact("disability.facts.card-asked", Weight.Plain, ("On", on))],
    };
}
