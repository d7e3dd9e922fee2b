using SocialWatch.MentalHealth.Admission;

namespace SocialWatch.Tests.MentalHealth;

public sealed class DecideAdmissionTests
{
    private static readonly SomethingIsMissing Missing = new("mental-health.requirement.admission-on-request", "decide-admission");

    private static readonly DecideAdmission Order = Patient.Granted with { Act = Patient.Act(40), Form = AdmissionForms.ByOrder, ThirdParty = null, Authority = "prosecutor", Reference = "77/26" };

    [Fact]
    public void No_bed_in_a_ward_under_a_form_nobody_decided()
    {
        Assert.Equal(Missing, Patient.Met.Refusal(Patient.Bed));
        Assert.Equal(Missing, Patient.Met.Do(Order).Refusal(Patient.Bed));
        Assert.Equal(Missing, Patient.Met.Do(Patient.Granted with { Decision = "refused" }).Refusal(Patient.Bed));
        Assert.NotNull(Patient.Met.Do(Patient.Granted, Patient.Bed).Open.CurrentStay);
    }

    [Fact]
    public void Observation_waits_for_no_paper() => Assert.NotNull(Patient.Met.Do(Patient.Bed with { Kind = Stays.Observation }).Open.CurrentStay);

    [Fact]
    public void Each_form_says_who_is_behind_it()
    {
        Assert.Equal(new ThirdPartyNotNamed(), Patient.Met.Refusal(Patient.Granted with { ThirdParty = null }));
        Assert.Equal(new OrderNotNamed(), Patient.Met.Refusal(Order with { Authority = null }));
        Assert.Equal(new OrderNotNamed(), Patient.Met.Refusal(Order with { Reference = null }));
        Assert.Null(Patient.Met.Refusal(Order with { Decision = "refused", Reference = null }));
    }

    [Fact]
    public void A_stay_uses_the_decision_up() => Assert.Equal(Missing, Patient.Met.Do(Patient.Granted, Patient.Bed).On(3)
        .Do(new LeaveStay(Patient.Bed.Act, Patient.Day(3), "way-found", "family", null)).Refusal(Patient.Bed with { Act = Patient.Act(41), On = Patient.Day(3) }));

    [Fact]
    public void Another_form_is_another_stay() => Assert.Equal(Stays.ByOrder, Patient.Met.Do(Patient.Granted, Patient.Bed).On(3)
        .Do(Order with { On = Patient.Day(3) }, new LeaveStay(Patient.Bed.Act, Patient.Day(3), "moved", "hospital", null), Patient.Bed with { Act = Patient.Act(41), Kind = Stays.ByOrder, On = Patient.Day(3) })
        .Open.CurrentStay!.Entered.Kind);

    [Theory]
    [InlineData(Stays.OnRequest, 30)]
    [InlineData(Stays.ByOrder, 15)]
    public void Whoever_is_kept_is_owed_a_certificate_and_reviews(string kind, int review)
    {
        var clocks = Patient.Met.Do(kind == Stays.ByOrder ? Order : Patient.Granted, Patient.Bed with { Kind = kind }).Open.Clocks;

        Assert.Equal(48, (clocks["protocol.certificate"].DueAt - ProgrammeStory.Beginning).TotalHours);
        Assert.Equal(review, (clocks["protocol.form-review"].DueAt - ProgrammeStory.Beginning).Days);
    }

    [Fact]
    public void The_card_says_what_was_decided()
    {
        Assert.Contains(("admission-granted", Weight.Attention), Patient.Met.Do(Patient.Asks, Patient.Granted).Card());
        Assert.Contains(("admission-refused", Weight.Attention), Patient.Met.Do(Patient.Granted with { Decision = "refused" }).Card());
        Assert.Contains(("in-ward", Weight.Plain), Patient.Met.Do(Patient.Granted, Patient.Bed).Card());
    }

    [Fact]
    public void Sent_twice_it_is_decided_once() => Patient.Met.IsToldOnce(Patient.Granted, Patient.Granted with { ThirdParty = "His sister" });

    [Fact]
    public void Withdrawn_or_in_a_new_cycle_it_does_not_hold()
    {
        Assert.Equal(Missing, Patient.Met.Do(Patient.Granted).Withdraw(Patient.Granted.Act).Refusal(Patient.Bed));
        Assert.Equal(Missing, Patient.Met.Do(Patient.Granted).InANewCycle().Refusal(Patient.Bed));
    }

    [Fact]
    public void Wrong_days_are_refused() => Patient.RefusesWrongDays(day => Patient.Granted with { On = day });
}
