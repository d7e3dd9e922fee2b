using SocialWatch.Disability.Card;
using SocialWatch.Disability.Devices;
using SocialWatch.Disability.Functioning;

namespace SocialWatch.Tests.Disability;

/// <summary>An invented woman who walks with difficulty, and what is asked and done.</summary>
internal static class Noura
{
    public static ProgrammeStory Met { get; } = ProgrammeStory.Of(DisabilityProgramme.Rules);

    public static AssessFunctioning Asked { get; } = new(
        ProgrammeStory.Numbered(600), Day(0), Difficulty.None, Difficulty.Some, Difficulty.ALot, Difficulty.None, Difficulty.Some, Difficulty.None);

    public static RecordCard AsksForCard { get; } = new(ProgrammeStory.Numbered(610), CardSteps.Asked, Day(0), Reason: null);

    public static NeedDevice Wants { get; } = new(DeviceKinds.Wheelchair, Day(0), "Narrow doors at home");

    public static DeliverDevice Gets { get; } = new(ProgrammeStory.Numbered(620), DeviceKinds.Wheelchair, Day(20));

    public static FollowUpDevice Serves { get; } = new(ProgrammeStory.Numbered(630), DeviceKinds.Wheelchair, Day(40), Fits.Well, "She goes to the market");

    public static DropDeviceNeed Drops { get; } = new(DeviceKinds.Wheelchair, "Her brother has one");

    public static DateOnly Day(double day) => DateOnly.FromDateTime(ProgrammeStory.Beginning.AddDays(day).DateTime);

    public static IReadOnlyList<string> Words(this ProgrammeStory story) => [.. AtAGlance.Of(story.File, story.Now).Select(fact => fact.Words["disability.facts.".Length..])];

    public static Examined Examined { get; } = new Examined(new Setup(), DisabilityProgramme.Rules,
    [
        (Met, Asked),
        (Met.Do(AsksForCard).On(30), AsksForCard with { Act = ProgrammeStory.Numbered(611), Step = CardSteps.Refused, On = Day(30), Reason = "A paper is missing" }),
        (Met, Wants),
        (Met.Do(Wants), Drops),
        (Met.Do(Wants).On(20), Gets),
        (Met.Do(Wants).On(20).Do(Gets).On(40), Serves),
    ]).WithExamplesTold() with
    {
        Results =
        [
            "disability.cut-off.above", "disability.cut-off.below",
            .. new[] { "seeing", "hearing", "walking", "remembering", "self-care", "communicating" }.Select(domain => $"disability.domain.{domain}"),
        ],
    };
}
