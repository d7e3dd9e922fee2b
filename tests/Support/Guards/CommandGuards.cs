using System.Collections.Immutable;
using System.Text;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Tests.Support;
using Xunit;

namespace SocialWatch.Tests.Guards;

/// <summary>Whatever is asked in whatever order gets an answer, always the same, and nothing is granted twice.</summary>
public abstract class CommandGuards
{
    /// <summary>The cell of the stories, as the door knows it.</summary>
    internal static readonly CellProfile Cell = new("Oued Ziz", "Cell of Oued Ziz", ["Medina", "Ain Sebaa"], ImmutableDictionary<CentreId, string>.Empty.Add(ProgrammeStory.Centre, "House of the palm grove"));

    public abstract Examined Programme { get; }

    /// <summary>What must hold in every state, besides.</summary>
    protected virtual void Holds(ProgrammeStory story) { }

    [Fact]
    public void Every_command_answers_in_every_situation_and_always_the_same() => Assert.All(Programme.Lived, moment =>
    {
        Assert.Equal(moment.Refusal, moment.Before.Refusal(moment.Asked));
        Assert.Equal(moment.Events, moment.Before.Events(moment.Asked));
    });

    [Fact]
    public void What_was_granted_is_not_granted_a_second_time() => Assert.All(
        Programme.Lived.Where(moment => Programme.IsOwn(moment.Asked) && moment.Events.Count > 0), moment => Assert.Empty(moment.After.Events(moment.Asked)));

    [Fact]
    public void What_is_told_can_be_stored_and_nothing_typed_lies_in_clear() => Assert.All(
        Programme.Lived.Where(moment => Programme.IsOwn(moment.Asked)).SelectMany(moment => moment.Events).Where(Programme.IsOwn), CanBeStored);

    [Fact]
    public void What_must_hold_holds_always() => Assert.All(Programme.Lived, moment => Holds(moment.After));

    [Fact]
    public void Every_command_is_granted_somewhere_and_refused_somewhere()
    {
        Assert.Empty(Programme.CommandTypes.Except(Programme.Lived.Where(moment => moment.Events.Count > 0).Select(moment => moment.Asked.GetType())));
        Assert.Empty(Programme.CommandTypes.Except(Programme.Lived.Where(moment => moment.Refusal is not null).Select(moment => moment.Asked.GetType())));
    }

    [Fact]
    public void Every_command_has_an_example_with_a_shape_the_door_accepts()
    {
        Assert.Equal(Programme.CommandTypes, Programme.Examples.Select(example => example.Command.GetType()).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.All(Programme.Examples, example => Assert.NotEmpty(example.Before.Events(example.Command)));
        Assert.All(Programme.Examples, example => Assert.Null(Shape.FaultIn(example.Command, Cell)));
    }

    [Fact]
    public void Sent_again_it_is_already_done() => Assert.All(Programme.Examples, example =>
    {
        var after = example.Before.Do(example.Command);

        Assert.Null(after.Refusal(example.Command));
        Assert.Empty(after.Events(example.Command));
    });

    [Fact]
    public void Of_a_closed_file_nothing_is_asked_but_what_was_before_the_closing_and_is_counted_without_a_clock()
    {
        Assert.All(Programme.Examples.Where(example => example.Before.Refusal(Closes(example.Before)) is null), example =>
            IsToldLateOrRefused(example.Before.Do(Closes(example.Before)), example.Command));
        Assert.All(Programme.Lived.Where(moment => Programme.IsOwn(moment.Asked) && moment.Before.File.Project is LifeProject.Closed), moment =>
            IsToldLateOrRefused(moment.Before, moment.Asked));
    }

    private static void IsToldLateOrRefused(ProgrammeStory closed, LifeProjectCommand asked)
    {
        if (closed.Refusal(asked) is LifeProjectAlreadyClosed)
        {
            return;
        }

        var told = closed.Events(asked);
        Assert.True(told.Count == 0 || told.OfType<ActRecorded>().Any(), $"{asked.GetType().Name} was taken after the closing, and nothing of it is counted");
        Assert.DoesNotContain(told, happened => happened is ClockMet or ClockStarted or StageEntered);
    }

    [Fact]
    public void Nothing_is_asked_of_another_programme_s_file() => Assert.All(Programme.Examples, example => Assert.IsType<NotOfThisProgramme>(
        ProgrammeStory.Of(Programme.Rules with { NoFactsYet = NoFacts.Instance }).Refusal(example.Command)));

    private static CloseLifeProject Closes(ProgrammeStory story) => new(OutcomeKind.Left, story.Today, Note: null);

    private static void CanBeStored(LifeProjectEvent happened)
    {
        var clear = EventJson.ClearHalf(happened);
        Assert.Equal(happened, EventJson.Read(happened.GetType(), clear, EventJson.SecretHalf(happened)));
        Assert.DoesNotContain(Guesses.Secret, Encoding.UTF8.GetString(clear), StringComparison.Ordinal);
    }
}
