using SocialWatch.KidneyFailure.Access;
using SocialWatch.KidneyFailure.Entitlements;
using SocialWatch.KidneyFailure.Place;
using SocialWatch.KidneyFailure.Screen;
using SocialWatch.KidneyFailure.Sessions;

namespace SocialWatch.Tests.KidneyFailure;

/// <summary>A woman who lives from one emergency to the next, and what is asked for her.</summary>
internal static class Kidney
{
    public static readonly DateOnly Born = new(1970, 3, 1);

    public static readonly AskPlace Asks = new(Act(1), Day(0), ProgrammeStory.Centre, "The nearest");

    public static readonly GrantPlace Place = new(Act(2), Day(0), ProgrammeStory.Centre, Weekdays.Monday, Weekdays.Wednesday, Weekdays.Friday);

    public static readonly LosePlace Loses = new(Place.Act, Day(0), "too-far", null);

    public static readonly RecordSession Session = new(Act(3), Day(0), SessionFacts.Done, null, null);

    public static readonly RecordSession Missed = new(Act(4), Day(0), SessionFacts.Missed, "transport", "The bus did not come");

    public static readonly StateVascularAccess Fistula = new(Act(5), Day(0), "fistula", VascularAccess.Works);

    public static readonly StateEntitlement Cover = new(Act(6), Day(0), "amo-tadamon", Entitlement.Granted, Day(200));

    public static ProgrammeStory Met { get; } = ProgrammeStory.Of(KidneyFailureProgramme.Rules, bornOn: Born);

    private static ProgrammeStory Old { get; } = ProgrammeStory.Of(KidneyFailureProgramme.Rules);

    public static ActId Act(int number) => ProgrammeStory.Numbered(500 + number);

    public static DateOnly Day(int day) => DateOnly.FromDateTime(ProgrammeStory.Beginning.DateTime).AddDays(day);

    public static DialysisFacts Own(this ProgrammeStory story) => story.Facts<DialysisFacts>();

    /// <summary>Sessions done on these days.</summary>
    public static ProgrammeStory Dialysed(this ProgrammeStory story, params int[] days) =>
        days.Aggregate(story, (at, day) => at.On(day).Do(Session with { Act = Act(100 + day), On = Day(day) }));

    /// <summary>What the card says on that day, each with its weight.</summary>
    public static IEnumerable<(string, Weight)> Card(this ProgrammeStory story, int days = 0) =>
        DialysisCard.Of(story.File, story.Now.AddDays(days)).Select(fact => (fact.Words["kidney-failure.facts.".Length..], fact.Weight));

    public static ProgrammeStory Withdraw(this ProgrammeStory story, ActId act) => story.Do(new WithdrawAct(act, "It was somebody else"));

    public static ProgrammeStory InANewCycle(this ProgrammeStory story) =>
        story.Do(new CloseLifeProject(OutcomeKind.LostSightOf, story.Today, null), new ReopenLifeProject(Stages.UrgentHelp, "Met again"));

    public static void RefusesWrongDays(Func<DateOnly, LifeProjectCommand> on)
    {
        Assert.Equal(new InTheFuture(), Met.Refusal(on(Day(1))));
        Assert.Equal(new BeforeBirth(), Met.Refusal(on(Born.AddDays(-1))));
        Assert.Equal(new TooLongAgo(15), Old.Refusal(on(new DateOnly(1985, 1, 1))));
    }

    public static void IsToldOnce(this ProgrammeStory before, LifeProjectCommand asked, LifeProjectCommand otherwise)
    {
        Assert.Null(before.Do(asked).Refusal(asked));
        Assert.Empty(before.Do(asked).Events(asked));
        Assert.Equal(new ActRecordedDifferently(), before.Do(asked).Refusal(otherwise));
    }

    public static Examined Examined { get; } = new(new SocialWatch.KidneyFailure.Setup(), KidneyFailureProgramme.Rules,
    [
        (Met, Asks),
        (Met, Place),
        (Met.Do(Place), Loses),
        (Met, Session),
        (Met, Fistula),
        (Met, Cover),
    ])
    {
        BornOn = new DateOnly(1970, 8, 1),
    };
}
