using SocialWatch.MentalHealth.Admission;
using SocialWatch.MentalHealth.Care;
using SocialWatch.MentalHealth.Crisis;
using SocialWatch.MentalHealth.Medication;
using SocialWatch.MentalHealth.Screen;

namespace SocialWatch.Tests.MentalHealth;

/// <summary>A man who speaks to himself on the road, and what is asked for him.</summary>
internal static class Patient
{
    public static readonly DateOnly Born = new(1988, 3, 1);

    public static readonly RecordCrisis InCrisis = new(Act(1), Day(0), "self", true, false, "civil-protection", "On the road");

    public static readonly EndCrisis Calm = new(InCrisis.Act, Day(0), "calmed-down");

    public static readonly AskAdmission Asks = new(Act(2), Day(0), AdmissionForms.OnRequest, "His brother");

    public static readonly DecideAdmission Granted = new(Act(3), Day(0), AdmissionFacts.Granted, AdmissionForms.OnRequest, "His brother", null, null);

    public static readonly EnterStay Bed = new(Act(4), Stays.OnRequest, null, "Provincial hospital", Day(0));

    public static readonly AgreeDischargePlan Plan = new(Act(5), Day(0), "with-family", Day(20), "At his sister's");

    public static readonly GiveMedicines Medicines = new(Act(6), Day(0), "Haloperidol 5 mg", Day(30));

    public static readonly ReportMissedMedicines Missed = new(Act(7), Day(0), "They made him sleepy");

    public static readonly GiveInjection Injection = new(Act(8), Day(0), "Fluphenazine", Day(28));

    public static readonly NameTreatingDoctor Doctor = new("Dr Nadia", "Health centre of Hope", Day(0));

    public static ProgrammeStory Met { get; } = ProgrammeStory.Of(MentalHealthProgramme.Rules, bornOn: Born);

    private static ProgrammeStory Old { get; } = ProgrammeStory.Of(MentalHealthProgramme.Rules);

    public static ActId Act(int number) => ProgrammeStory.Numbered(500 + number);

    public static DateOnly Day(int day) => DateOnly.FromDateTime(ProgrammeStory.Beginning.DateTime).AddDays(day);

    public static CareFacts Own(this ProgrammeStory story) => story.Facts<CareFacts>();

    /// <summary>What the card says on that day, each with its weight.</summary>
    public static IEnumerable<(string, Weight)> Card(this ProgrammeStory story, int days = 0) =>
        CareCard.Of(story.File, story.Now.AddDays(days)).Select(fact => (fact.Words["mental-health.facts.".Length..], fact.Weight));

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

    public static Examined Examined { get; } = new(new SocialWatch.MentalHealth.Setup(), MentalHealthProgramme.Rules,
    [
        (Met, InCrisis),
        (Met.Do(InCrisis), Calm),
        (Met, Asks),
        (Met, Granted),
        (Met, Plan),
        (Met, Medicines),
        (Met, Missed),
        (Met, Injection),
        (Met.Do(Medicines), new EndTreatment(Treatments.Medicines, Day(0), "The doctor decided")),
        (Met, Doctor),
    ])
    {
        Cards = [Met.Do(Granted, Bed).Enter(Stages.Ward).On(5).Do(new LeaveStay(Bed.Act, Day(5), "own-wish", "family", null))],
    };
}
