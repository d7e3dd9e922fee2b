using System.Text;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;
using SocialWatch.Web;
using Xunit;

namespace SocialWatch.Tests.Guards;

/// <summary>Whatever is asked in whatever order gets an answer, and what is shown of it can be said. The same seeds tell the same stories.</summary>
public abstract class CommandGuards
{
    private const int Histories = 120;
    private const int Length = 80;

    public abstract Examined Programme { get; }

    /// <summary>What must hold in every state, besides.</summary>
    protected virtual void Holds(ProgrammeStory story) { }

    [Fact]
    public void Every_command_answers_in_every_state_of_every_history_and_is_granted_once()
    {
        HashSet<Type> granted = [];
        for (var seed = 0; seed < Histories; seed++)
        {
            var guesses = new Guesses(new Random(seed), Programme);
            var story = ProgrammeStory.Of(Programme.Rules);
            for (var step = 0; step < Length; step++)
            {
                story = story with { Now = story.Now.AddHours(guesses.HoursLater()) };
                var asked = guesses.Command(story);
                var events = Told(story, asked);
                if (events.Count > 0)
                {
                    story = story.Do(asked);
                    Shown(story, seed);
                }

                if (events.Count > 0 && Programme.CommandTypes.Contains(asked.GetType()))
                {
                    granted.Add(asked.GetType());
                    Assert.All(events.Where(happened => happened.GetType().Assembly == Programme.Module), CanBeStored);
                    Assert.Empty(story.Events(asked));
                }
            }
        }

        Assert.Equal(Programme.CommandTypes, granted.OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Sent_again_it_is_already_done() => Assert.All(Programme.Examples, example =>
    {
        var after = example.Before.Do(example.Command);

        Assert.Null(after.Refusal(example.Command));
        Assert.Empty(after.Events(example.Command));
    });

    [Fact]
    public void Nothing_is_asked_of_a_closed_file() => Assert.All(Programme.Examples, example => Assert.IsType<LifeProjectAlreadyClosed>(
        example.Before.Do(new CloseLifeProject(OutcomeKindLeft, example.Before.Today, Note: null)).Refusal(example.Command)));

    [Fact]
    public void Nothing_is_asked_of_another_programme_s_file() => Assert.All(Programme.Examples, example => Assert.IsType<NotOfThisProgramme>(
        ProgrammeStory.Of(Programme.Rules with { NoFactsYet = NoFacts.Instance }).Refusal(example.Command)));

    private static Kernel.Pathways.OutcomeKind OutcomeKindLeft => Kernel.Pathways.OutcomeKind.Left;

    private static IReadOnlyList<LifeProjectEvent> Told(ProgrammeStory story, LifeProjectCommand asked)
    {
        Assert.Equal(story.Refusal(asked), story.Refusal(asked));
        var events = story.Events(asked);
        Assert.Equal(events, story.Events(asked));
        return events;
    }

    private void Shown(ProgrammeStory story, int seed)
    {
        Holds(story);
        var texts = WordsFile.Read(Programme.Module, "en").Texts;
        Assert.All(Programme.Definition.Facts(story.File, story.Now), fact =>
        {
            Assert.Empty(WordsFile.Placeholders(texts[fact.Words]).Except(fact.With.Select(pair => pair.Name)));
            Assert.All(fact.With.Select(pair => pair.Value).OfType<Said>(), said => Assert.Contains(said.Key, texts));
        });
        if (story.File.Project is LifeProject.Open open)
        {
            Assert.All(Programme.Definition.Forms, form => Assert.NotNull(form.Begins(open, story.File.Own).ToList()));
        }

        if (Programme.Definition.Demo?.Invoke(story.File, story.Now, new Random(seed)) is { } next)
        {
            Assert.Equal(next, Programme.Definition.Demo(story.File, story.Now, new Random(seed)));
            Assert.Null(story.Refusal(next));
            Assert.NotEmpty(story.Events(next));
        }
    }

    private static void CanBeStored(LifeProjectEvent happened)
    {
        var clear = EventJson.ClearHalf(happened);
        Assert.Equal(happened, EventJson.Read(happened.GetType(), clear, EventJson.SecretHalf(happened)));
        Assert.DoesNotContain(Guesses.Secret, Encoding.UTF8.GetString(clear), StringComparison.Ordinal);
    }
}
