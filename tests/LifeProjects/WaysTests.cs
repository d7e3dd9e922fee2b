using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;
using SocialWatch.LifeProjects.Screen;

namespace SocialWatch.Tests.LifeProjects;

public sealed class WaysTests
{
    private static readonly Stamp Now = new(Trial.Salma, Trial.Cell, Trial.Morning.AddDays(1));

    public WaysTests() => InEnglish.Please();

    public static TheoryData<string> Stories => new(Told.Keys);

    private static Dictionary<string, LifeProjectEvent[]> Told { get; } = new()
    {
        ["just found"] = [Trial.Opened],
        ["talked to"] = [Trial.Opened, Trial.Act(1, "talk")],
        ["talk refused"] = [Trial.Opened, Trial.Act(1, "talk", answer: ActAnswer.Refused)],
        ["talk withdrawn"] = [Trial.Opened, Trial.Act(1, "talk"), new ActWithdrawn(new ActId(Trial.Numbered(1)), "Another person")],
        ["no plan yet"] = [Trial.Opened, new StageEntered("plan")],
        ["one need judged"] = [Trial.Opened, new StageEntered("plan"), new NeedJudged("roof", Severity.Some, Note: null)],
        ["needs and a goal"] = [Trial.Opened, new StageEntered("plan"), new NeedJudged("roof", Severity.Some, Note: null), new NeedJudged("papers", Severity.None, Note: null), Trial.Goal(1, "roof")],
        ["serious need alone"] = [Trial.Opened, new StageEntered("plan"), new NeedJudged("roof", Severity.Some, Note: null), new NeedJudged("health", Severity.Serious, Note: null), Trial.Goal(1, "roof")],
        ["goal dropped"] = [Trial.Opened, new StageEntered("plan"), new NeedJudged("roof", Severity.Serious, Note: null), Trial.Goal(1, "roof"), new GoalDropped(new GoalId(Trial.Numbered(1)), "Moved on")],
        ["at home"] = [Trial.Opened, new StageEntered("home"), new ClockStarted("visit", Trial.Morning, Trial.Morning.AddDays(7))],
        ["visited at home"] = [Trial.Opened, new StageEntered("home"), new ClockStarted("visit", Trial.Morning, Trial.Morning.AddDays(7)), Trial.Act(1, "return"), new ClockMet("visit", Trial.Morning)],
        ["in the house"] = [Trial.Opened, Trial.Act(1, "talk"), Trial.InTheHouse],
        ["out of the house"] = [Trial.Opened, Trial.InTheHouse, new StayLeft(Trial.InTheHouse.Act, new DateOnly(2026, 11, 23), "way-found", "family", Note: null)],
        ["back after closing"] = [Trial.Opened, Trial.Act(1, "talk"), new LifeProjectClosed(SocialWatch.Kernel.Pathways.OutcomeKind.Left, new DateOnly(2026, 11, 1), Note: null), new LifeProjectReopened(2, "found", "Met again")],
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_move_lacks_on_screen_what_the_rule_refuses(string story)
    {
        var record = Trial.Record(Told[story]);
        var open = Open(record);

        foreach (var way in Trial.Ways.On(record.Id, open, record.File.Own, Trial.Rules))
        {
            AssertSame(new EnterStage(way.Stage).Decide(record.File, Now), way.Lacks);
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_closing_lacks_on_screen_what_the_rule_refuses(string story)
    {
        var record = Trial.Record(Told[story]);
        var open = Open(record);

        foreach (var way in Trial.Ways.Out(record.Id, open, record.File.Own, Trial.Rules))
        {
            AssertSame(new CloseLifeProject(way.Outcome, Now.Today, Note: null).Decide(record.File, Now), way.Lacks);
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void What_is_not_shown_cannot_be_done_either(string story)
    {
        var record = Trial.Record(Told[story]);
        var open = Open(record);
        var shown = Trial.Ways.On(record.Id, open, record.File.Own, Trial.Rules).Select(way => way.Stage).Append(open.Stage);

        Assert.All(Trial.Rules.Pathway.Stages.Select(stage => stage.Id).Except(shown), hidden =>
            Assert.IsType<Decision<LifeProjectEvent>.Refused>(new EnterStage(hidden).Decide(record.File, Now)));
    }

    [Fact]
    public void What_is_missing_leads_to_the_form_that_supplies_it()
    {
        var record = Trial.Record(Trial.Opened);
        var ways = Trial.Ways.On(record.Id, Open(record), record.File.Own, Trial.Rules);

        Assert.Equal($"/life-projects/{record.Id.Value}/record-act?kind=talk", ways[0].Lacks[0].Href);
        Assert.Equal($"/life-projects/{record.Id.Value}/record-act", ways[0].Lacks[1].Href);
    }

    [Fact]
    public void An_act_with_a_form_of_its_own_leads_there()
    {
        var record = Trial.Record(Trial.Opened);
        var home = Trial.Ways.On(record.Id, Open(record), record.File.Own, Trial.Rules).Single(way => way.Stage == "home");

        Assert.Equal($"/life-projects/{record.Id.Value}/own/give-bed", Assert.Single(home.Lacks).Href);
    }

    [Fact]
    public void A_bed_that_waits_for_a_talk_leads_to_the_talk()
    {
        var record = Trial.Record(Trial.Opened);
        var family = Trial.Ways.Into(Trial.Rules.Stay("family")!, record.Id, Open(record), record.File.Own, Trial.Rules);

        Assert.Equal($"/life-projects/{record.Id.Value}/record-act?kind=talk", Assert.Single(family).Href);
    }

    [Fact]
    public void A_minor_s_bed_leads_to_the_legal_step_that_is_owed()
    {
        var rules = Trial.Rules with { Safeguards = [new Kernel.Pathways.Safeguard("told", Trial.Id, "talk", TimeSpan.FromHours(24))] };
        var record = Trial.Record(Trial.Opened with { IsMinor = true });
        var house = Trial.Ways.Into(rules.Stay("house")!, record.Id, Open(record), record.File.Own, rules);

        Assert.Equal($"/life-projects/{record.Id.Value}/record-act?kind=talk", Assert.Single(house).Href);
    }

    [Fact]
    public void Nobody_is_offered_an_ending_before_the_stay_has_ended()
    {
        var record = Trial.Record(Told["in the house"]);
        var left = Trial.Ways.Out(record.Id, Open(record), record.File.Own, Trial.Rules).Single(way => way.Outcome is SocialWatch.Kernel.Pathways.OutcomeKind.Left);

        Assert.Equal(new Lack("Leaving the stay, to be recorded", $"/life-projects/{record.Id.Value}/leave-stay", Permission.MeetPeople), Assert.Single(left.Lacks));
    }

    [Fact]
    public void The_serious_needs_without_a_goal_are_named()
    {
        var record = Trial.Record(Told["serious need alone"]);
        var home = Trial.Ways.On(record.Id, Open(record), record.File.Own, Trial.Rules).Single(way => way.Stage == "home");

        Assert.Equal("A goal for every serious need: Health", Assert.Single(home.Lacks).Text);
        Assert.EndsWith("/set-goal?need=health", home.Lacks[0].Href, StringComparison.Ordinal);
    }

    private static LifeProject.Open Open(LifeProjectRecord record) => Assert.IsType<LifeProject.Open>(record.File.Project);

    private static void AssertSame(Decision<LifeProjectEvent> decision, IReadOnlyList<Lack> lacks)
    {
        var missing = decision switch
        {
            Decision<LifeProjectEvent>.Refused { Why: SomethingIsMissing why } => Trial.Words[why.What],
            Decision<LifeProjectEvent>.Refused { Why: SeriousNeedWithoutGoal } => Trial.Words["requirement.serious-needs-have-goals"],
            Decision<LifeProjectEvent>.Refused { Why: var why } => why.ToString(),
            _ => null,
        };

        Assert.Equal(missing is null, lacks.Count == 0);
        Assert.StartsWith(missing ?? "", lacks.Count == 0 ? "" : lacks[0].Text, StringComparison.Ordinal);
    }
}
