using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Guards;

public class CommandGuards
{
    [Fact]
    public void Every_command_has_an_example() =>
        Assert.Empty(Families.CommandTypes.Except(Families.AllCommands.Select(command => command.GetType())));

    [Fact]
    public void Every_command_answers_in_every_situation_and_always_the_same()
    {
        AnswersIn(Families.LifeProjects);
        AnswersIn(Families.People);
        AnswersIn(Families.Cells);
        AnswersIn(Families.Signals);
        AnswersIn(Families.Reports);
        AnswersIn(Families.Rounds);
        AnswersIn(Families.Campaigns);
        AnswersIn(Families.Sheets);
        AnswersIn(Families.Leaves);
    }

    [Fact]
    public void What_was_granted_is_not_granted_a_second_time()
    {
        // A need may be judged as often as life changes: saying the same again is a judgement of today.
        GrantedOnceIn(Families.LifeProjects, except: [typeof(JudgeNeed)]);
        GrantedOnceIn(Families.People, except: []);
        GrantedOnceIn(Families.Cells, except: []);
        GrantedOnceIn(Families.Signals, except: []);
        GrantedOnceIn(Families.Reports, except: []);
        GrantedOnceIn(Families.Rounds, except: []);
        GrantedOnceIn(Families.Campaigns, except: []);
        GrantedOnceIn(Families.Sheets, except: []);
        GrantedOnceIn(Families.Leaves, except: []);
    }

    [Fact]
    public void Every_command_is_granted_somewhere()
    {
        Assert.All(Families.LifeProjects.Commands, command => Assert.Contains(Families.LifeProjects.States, state => Events(command, state).Count > 0));
        Assert.All(Families.People.Commands, command => Assert.Contains(Families.People.States, state => Events(command, state).Count > 0));
        Assert.All(Families.Cells.Commands, command => Assert.Contains(Families.Cells.States, state => Events(command, state).Count > 0));
        Assert.All(Families.Reports.Commands, command => Assert.Contains(Families.Reports.States, state => Events(command, state).Count > 0));
        Assert.All(Families.Signals.Commands, command => Assert.Contains(Families.Signals.States, state => Events(command, state).Count > 0));
        Assert.All(Families.Rounds.Commands, command => Assert.Contains(Families.Rounds.States, state => Events(command, state).Count > 0));
        Assert.All(Families.Sheets.Commands, command => Assert.Contains(Families.Sheets.States, state => Events(command, state).Count > 0));
        Assert.All(Families.Leaves.Commands, command => Assert.Contains(Families.Leaves.States, state => Events(command, state).Count > 0));
        Assert.All(Families.Campaigns.Commands, command => Assert.Contains(Families.Campaigns.States, state => Events(command, state).Count > 0));
    }

    [Fact]
    public void Every_command_asks_for_a_permission_that_exists()
    {
        Assert.All(Families.LifeProjects.Commands, command => Assert.True(Enum.IsDefined(command.Needs)));
        Assert.All(Families.People.Commands, command => Assert.Equal(command is RegisterFromSheet or WithdrawRegistration ? Permission.Coordinate : Permission.MeetPeople, command.Needs));
        Assert.All(Families.Sheets.Commands, command => Assert.Equal(Permission.Coordinate, command.Needs));
        Assert.All(Families.Leaves.Commands, command => Assert.Equal(Permission.Coordinate, command.Needs));
        Assert.All(Families.Cells.Commands, command => Assert.Equal(command is StateColdAlert ? Permission.Dispatch : Permission.Coordinate, command.Needs));
        Assert.All(Families.Reports.Commands, command => Assert.Equal(Permission.Coordinate, command.Needs));
        Assert.All(Families.Signals.Commands, command => Assert.Equal(command is DispatchSignal or RecallSignal ? Permission.Dispatch : Permission.MeetPeople, command.Needs));
        Assert.All(Families.Rounds.Commands, command => Assert.Equal(command is PlanRound or ChangeCrew or CancelRound ? Permission.Dispatch : Permission.MeetPeople, command.Needs));
        Assert.All(Families.Campaigns.Commands, command => Assert.Equal(command is AnswerCall ? Permission.MeetPeople : Permission.Dispatch, command.Needs));
    }

    private static void AnswersIn<TState, TEvent>(Family<TState, TEvent> family)
        where TEvent : notnull =>
        Assert.All(family.Commands, command => Assert.All(family.States, state => Assert.Equal(Told(command, state), Told(command, state))));

    private static void GrantedOnceIn<TState, TEvent>(Family<TState, TEvent> family, Type[] except)
        where TEvent : notnull =>
        Assert.All(family.Commands.Where(command => !except.Contains(command.GetType())), command =>
            Assert.All(family.States.Where(state => Events(command, state).Count > 0), state =>
                Assert.Empty(Events(command, Events(command, state).Aggregate(state, family.Evolve)))));

    private static IReadOnlyList<TEvent> Events<TState, TEvent>(Command<TState, TEvent> command, TState state) =>
        command.Decide(state, Someone.Now) is Decision<TEvent>.Accepted accepted ? accepted.Events : [];

    private static IEnumerable<object> Told<TState, TEvent>(Command<TState, TEvent> command, TState state)
        where TEvent : notnull => command.Decide(state, Someone.Now) switch
    {
        Decision<TEvent>.Accepted accepted => accepted.Events.Cast<object>(),
        Decision<TEvent>.Refused refused => [refused.Why],
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
