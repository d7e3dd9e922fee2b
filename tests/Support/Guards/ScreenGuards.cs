using System.Reflection;
using System.Text.RegularExpressions;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;
using SocialWatch.Web;
using Xunit;

namespace SocialWatch.Tests.Guards;

/// <summary>What the page says and offers of a programme's own, in every situation, and what the demo does with it.</summary>
public abstract partial class ScreenGuards
{
    public static TheoryData<string> Languages => ["ar", "fr", "en"];

    public abstract Examined Programme { get; }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_fact_is_said_somewhere_and_fills_its_gaps(string language)
    {
        var texts = WordsFile.Read(Programme.Module, language).Texts;
        var said = Said().DistinctBy(fact => (fact.Words, string.Join(' ', fact.With.Select(pair => $"{pair.Name} {(pair.Value as Said?)?.Key}")))).ToList();

        Assert.All(said, fact => Assert.Empty(WordsFile.Placeholders(texts[fact.Words]).Except(fact.With.Select(pair => pair.Name))));
        Assert.All(said.SelectMany(fact => fact.With).Select(pair => pair.Value).OfType<Said>(), value => Assert.Contains(value.Key, texts));
        Assert.Empty(texts.Keys.Where(key => key.StartsWith($"{Programme.Id}.facts.", StringComparison.Ordinal)).Except(said.Select(fact => fact.Words)));
    }

    [Fact]
    public void What_an_empty_form_shows_can_be_a_value_of_its_fields() => Assert.All(Stories().Where(story => story.File.Project is LifeProject.Open), story =>
        Assert.All(Programme.Definition.Forms, form =>
        {
            _ = form.IsOffered(story.Open, story.File.Own);
            Assert.All(form.Begins(story.Open, story.File.Own), pair => Assert.True(pair.Value is null || ValueOf(form, pair.Parameter).IsInstanceOfType(pair.Value), pair.Parameter));
        }));

    [Fact]
    public void What_the_demo_asks_is_always_granted_always_the_same_and_written_in_Arabic()
    {
        HashSet<Type> asked = [];
        // What somebody told in an example may be told on.
        var examples = Programme.Examples.SelectMany(example => Typed(example.Command)).ToHashSet(StringComparer.Ordinal);
        foreach (var (story, seed) in Stories().Select((story, seed) => (story, seed)))
        {
            if (Programme.Definition.Demo?.Invoke(story.File, story.Now, new Random(seed)) is { } next)
            {
                Assert.Equal(next, Programme.Definition.Demo(story.File, story.Now, new Random(seed)));
                Assert.Null(story.Refusal(next));
                Assert.NotEmpty(story.Events(next));
                Assert.Null(Shape.FaultIn(next, CommandGuards.Cell));
                Assert.All(Typed(next).Except(examples), text => Assert.DoesNotMatch(TwoLatinWords(), text));
                asked.Add(next.GetType());
            }
        }

        Assert.Empty(Programme.Demonstrated.Except(asked));
    }

    [Fact]
    public void The_demo_asks_nothing_of_a_closed_file() => Assert.All(
        Stories().Where(story => story.File.Project is LifeProject.Closed), story => Assert.Null(Programme.Definition.Demo?.Invoke(story.File, story.Now, new Random(1))));

    // As the page says them that day, some days later and long after.
    private IEnumerable<Fact> Said() => Stories().SelectMany(story => ((int[])[0, 5, 40, 300]).SelectMany(days => Programme.Definition.Facts(story.File, story.Now.AddDays(days))));

    private IEnumerable<ProgrammeStory> Stories() => Programme.Lived.Select(moment => moment.After).Concat(Programme.Cards);

    private static Type ValueOf(ProgrammeForm form, string name)
    {
        var type = form.Command.GetConstructors().Single().GetParameters().Single(parameter => parameter.Name == name).ParameterType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static IEnumerable<string> Typed(LifeProjectCommand command) => command.GetType().GetProperties()
        .Where(property => property.IsDefined(typeof(TypedAttribute))).Select(property => property.GetValue(command)).OfType<string>();

    // Stored names have no blanks; the fictional province speaks Arabic.
    [GeneratedRegex("[A-Za-z]+ +[A-Za-z]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TwoLatinWords();
}
