using System.Text.Json;
using SocialWatch.Journal;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Tests.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.LifeProjects;

/// <summary>How often one person is served with the same: a warning, never a wall.</summary>
public class ServingRuleTests
{
    private static readonly DateTimeOffset Noon = Someone.Now.At.AddHours(-3);

    private static readonly ActRecorded Ate = Hamid.Had("meal", Hamid.Visit, Noon);

    [Fact]
    public void Soon_after_the_last_time_the_worker_is_told_when_that_was() => Given(new ServingRule("meal", TimeSpan.FromHours(4), null), Ate)
        .When(Hamid.Records("meal", Hamid.SecondVisit, Noon.AddHours(2)))
        .ThenRefused(new ServedLately("winter-house.act.meal", Noon));

    [Fact]
    public void With_a_reason_it_is_done_and_the_reason_stays() => Given(new ServingRule("meal", TimeSpan.FromHours(4), null), Ate)
        .When(Hamid.Records("meal", Hamid.SecondVisit, Noon.AddHours(2)) with { Despite = "It was stolen from him" })
        .Then(Hamid.Had("meal", Hamid.SecondVisit, Noon.AddHours(2)) with { Despite = "It was stolen from him" });

    [Fact]
    public void A_phone_that_sends_again_without_the_reason_records_nothing_more() =>
        Given(new ServingRule("meal", TimeSpan.FromHours(4), null), Ate, Hamid.Had("meal", Hamid.SecondVisit, Noon.AddHours(2)) with { Despite = "It was stolen from him" })
            .When(Hamid.Records("meal", Hamid.SecondVisit, Noon.AddHours(2)))
            .ThenNothing();

    [Fact]
    public void When_the_interval_is_over_nobody_is_asked() => Given(new ServingRule("meal", TimeSpan.FromHours(2), null), Ate)
        .When(Hamid.Records("meal", Hamid.SecondVisit, Noon.AddHours(2)))
        .Then(Hamid.Had("meal", Hamid.SecondVisit, Noon.AddHours(2)));

    [Fact]
    public void What_a_phone_tells_late_is_held_against_what_came_after() => Given(new ServingRule("meal", TimeSpan.FromHours(4), null), Ate)
        .When(Hamid.Records("meal", Hamid.SecondVisit, Noon.AddHours(-1)))
        .ThenRefused(new ServedLately("winter-house.act.meal", Noon));

    [Fact]
    public void Most_per_day_adds_what_was_handed_out_and_begins_anew_at_six()
    {
        var rule = new ServingRule("meal", null, 2);

        Given(rule, Ate).When(Hamid.Records("meal", Hamid.SecondVisit, Noon)).Then(Hamid.Had("meal", Hamid.SecondVisit, Noon));
        Given(rule, Ate).When(Hamid.Records("meal", Hamid.SecondVisit, Noon) with { Quantity = 2 }).ThenRefused(new ServedOften("winter-house.act.meal", 2));
        Given(rule, Ate with { Quantity = 2, At = Noon.AddDays(-1) }).When(Hamid.Records("meal", Hamid.SecondVisit, Noon) with { Quantity = 2 })
            .Then(Hamid.Had("meal", Hamid.SecondVisit, Noon) with { Quantity = 2 });
    }

    [Fact]
    public void What_was_refused_withdrawn_or_another_act_speaks_against_nothing()
    {
        var rule = new ServingRule("meal", TimeSpan.FromDays(2), 1);
        var again = Hamid.Records("meal", Hamid.SecondVisit, Noon);
        var had = Hamid.Had("meal", Hamid.SecondVisit, Noon);

        Given(rule, Ate with { Answer = ActAnswer.Refused }).When(again).Then(had);
        Given(rule, Ate, new ActWithdrawn(Hamid.Visit, "Somebody else")).When(again).Then(had);
        Given(rule, Hamid.Had("bed", Hamid.Visit, Noon)).When(again).Then(had);
        Given(rule, Ate).When(again with { Answer = ActAnswer.Refused }).Then(had with { Answer = ActAnswer.Refused });
    }

    [Fact]
    public void A_meal_of_the_round_on_which_nobody_knew_him_counts_too() => Given(new ServingRule("meal", TimeSpan.FromHours(1), null), Hamid.MetBefore)
        .When(Hamid.Records("meal", Hamid.SecondVisit, Hamid.MetBefore.At))
        .ThenRefused(new ServedLately("winter-house.act.meal", Hamid.MetBefore.At));

    [Fact]
    public void An_act_of_before_there_were_such_rules_still_reads() =>
        Assert.Null(JsonSerializer.Deserialize<ActRecorded>("""{"act":"0198a000-0000-7000-8000-0000000000d1","kind":"visit","approach":"SocioCommunity","answer":"Accepted","quantity":1,"at":"2026-06-05T22:30:00+01:00"}""", EventJson.Whole)!.Despite);

    private static Story<LifeProjectFile, LifeProjectEvent> Given(ServingRule rule, params IEnumerable<LifeProjectEvent> events)
    {
        var told = Story.Given([Hamid.Opened, .. events]);
        return told with { State = told.State with { Book = Ziz.BookOf(new ProgrammeConfiguration("winter-house") { Servings = [rule] }) } };
    }
}
