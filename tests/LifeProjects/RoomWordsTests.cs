using System.Reflection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Web;

namespace SocialWatch.Tests.LifeProjects;

public sealed class RoomWordsTests
{
    // The room of people has the words for what is asked about somebody, the room of the street those for what is asked of a crew.
    private static readonly string[] FieldsOfOthers = ["Name", "Description", "Sex", "Age", "BornOn", "ValidUntil", "Places", "Level", "Until"];

    // Asked by the program itself, of nobody.
    private static readonly Type[] Unasked = [typeof(AttachEncounter), typeof(DetachEncounter), typeof(OpenFromSheet), typeof(WithdrawOpening)];

    // Rooms of their own say what these mean: where the alert is stated, where sheets are undone.
    private static readonly Type[] Kernel = [.. typeof(Refusal).Assembly.GetTypes()
        .Where(type => type.Namespace is not ("SocialWatch.Kernel.People" or "SocialWatch.Kernel.Street" or "SocialWatch.Kernel.Campaigns" or "SocialWatch.Kernel.Reports" or "SocialWatch.Kernel.Sheets") && !type.IsAbstract)
        .Except([typeof(WorkedWithSince), typeof(AlertNeedsALastDay), typeof(AlertNotInThoseDays)])];

    private static Assembly Room => typeof(LifeProjectsSetup).Assembly;

    [Fact]
    public void The_three_languages_say_the_same_things() => Assert.Empty(WordsCheck.Problems(Room));

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_reason_of_the_kernel_can_be_read(string language) => Assert.Empty(Missing(language, Of<Refusal>().Where(type => !type.Namespace!.EndsWith(".Configuration", StringComparison.Ordinal)).Select(type => $"refusal.{type.Name}")));

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_event_of_a_life_project_can_be_read(string language) => Assert.Empty(Missing(language, Of<LifeProjectEvent>().Select(type => $"event.{type.Name}")));

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_answer_and_standing_can_be_read(string language) => Assert.Empty(Missing(language, [
        .. Values<OutcomeKind>("outcome"), .. Values<ActAnswer>("answer"), .. Values<Severity>("severity"), .. Values<GoalStatus>("goal-status"), .. Values<ClockStatus>("clock-status"),
        .. Values<SocialWatch.Kernel.LifeProjects.TaskStatus>("task-status"),
        .. LeavingReasons.All.Select(why => $"stay.leaving.{why}"), .. Destinations.All.Select(where => $"stay.where-to.{where}"),
        new StayedThisCycle().WordsIn("any"), new NoOpenStay().WordsIn("any"),
        new NeedsJudged(1).WordsIn("any"), new GoalAgreed().WordsIn("any"), new SeriousNeedsHaveGoals().WordsIn("any")]));

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_field_of_a_command_has_a_name(string language) => Assert.Empty(Missing(language, Kernel
        .Where(type => type.BaseType is { } asked && type.Namespace?.EndsWith(".Configuration", StringComparison.Ordinal) is false && (type.IsAssignableTo(typeof(LifeProjectCommand)) || asked.Name == "CellCommand"))
        .Except(Unasked)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Select(property => property.Name)
        .Where(name => name is not ("Needs" or "EqualityContract") && !FieldsOfOthers.Contains(name))
        .Append("Operation")
        .Select(name => $"field.{name}")));

    [Fact]
    public void A_reason_names_only_what_it_knows() => Assert.Empty(Kernel
        .Where(type => type.IsAssignableTo(typeof(Refusal)) && !type.Namespace!.EndsWith(".Configuration", StringComparison.Ordinal))
        .SelectMany(type => WordsFile.Placeholders(WordsFile.Read(Room, "en").Texts[$"refusal.{type.Name}"])
            .Where(name => type.GetProperty(name) is null).Select(name => $"{type.Name} has no {name}")));

    private static IEnumerable<Type> Of<T>() => Kernel.Where(type => type.IsAssignableTo(typeof(T)));

    private static IEnumerable<string> Values<T>(string prefix)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => $"{prefix}.{Kebab.Of(value)}");

    private static IEnumerable<string> Missing(string language, IEnumerable<string> keys)
    {
        var texts = WordsFile.Read(Room, language).Texts;
        return keys.Distinct().Where(key => !texts.ContainsKey(key));
    }
}
