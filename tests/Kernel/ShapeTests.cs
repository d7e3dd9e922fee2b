using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SocialWatch.Journal;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Tests.Kernel.Guards;
using SocialWatch.Tests.Kernel.LifeProjects;
using SocialWatch.Tests.Kernel.Street;

namespace SocialWatch.Tests.Kernel;

public class ShapeTests
{
    private static readonly CellProfile Ziz = new(
        "Oued Ziz", "Cell of Oued Ziz", ["Medina", "Souk"], ImmutableDictionary<CentreId, string>.Empty.Add(Someone.Centre, "House of the palm grove"));

    private static readonly SetGoal Wish = new(Hamid.Papers, Need: null, "Have my identity card again", Hamid.InJune);

    [Theory]
    [InlineData("أريد بطاقتي الوطنية من جديد")]
    [InlineData("Retrouver ma carte d'identité — vite !")]
    [InlineData("Cook for 👨‍👩‍👧 on my own 🙂")]
    [InlineData("First line\nsecond line\twith a tab\r\n")]
    public void Whatever_a_keyboard_types_is_taken(string text) => Assert.Null(FaultIn(Wish with { Wish = text }));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void Where_something_must_be_said_silence_is_refused(string? text) =>
        Assert.Equal(new TextIsMissing("Wish"), FaultIn(Wish with { Wish = text! }));

    [Theory]
    [InlineData("calm", 1, null, null)]
    [InlineData("calm", 28, "angry", null)]
    [InlineData("sad", 1, null, "Mood")]
    [InlineData(null, 1, null, "Mood")]
    [InlineData("calm", 1, "sad", "Before")]
    [InlineData("calm", 0, null, "Days")]
    [InlineData("calm", 29, null, "Days")]
    public void What_is_chosen_is_one_of_those_and_a_number_within_its_bounds(string? mood, int days, string? before, string? wrong)
    {
        var fault = FaultIn(new Chosen(mood!, before, days));
        Assert.Equal(wrong, fault switch { NotOneOfThose { Field: var field } => field, NotBetween { Field: var field, Least: 1, Most: 28 } => field, _ => null });
    }

    private sealed record Chosen([property: OneOf("mood", "calm", "angry")] string Mood, [property: OneOf("mood", "calm", "angry")] string? Before, [property: Between(1, 28)] int Days);

    [Fact]
    public void What_may_be_left_out_is_left_out_and_not_left_empty()
    {
        Assert.Null(FaultIn(new JudgeNeed("health", Severity.Some, Note: null)));
        Assert.Equal(new TextIsMissing("Note"), FaultIn(new JudgeNeed("health", Severity.Some, Note: " ")));
    }

    [Fact]
    public void A_text_may_be_as_long_as_its_place_and_no_longer()
    {
        Assert.Null(FaultIn(Wish with { Wish = new string('م', 300) }));
        Assert.Equal(new TextTooLong("Wish", 300), FaultIn(Wish with { Wish = new string('م', 301) }));
    }

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0007)]
    [InlineData(0x001B)]
    [InlineData(0x007F)]
    [InlineData(0x0085)]
    [InlineData(0xD83D)] // the first half of an emoji
    [InlineData(0xDE42)] // the second half
    public void What_no_keyboard_types_is_refused(int character)
    {
        Assert.Equal(new TextNotReadable("Wish"), FaultIn(Wish with { Wish = $"Cook{(char)character} on my own" }));
        Assert.Equal(new TextNotReadable("Wish"), FaultIn(Wish with { Wish = $"Cook on my own{(char)character}" }));
    }

    [Fact]
    public void Only_what_is_offered_can_be_chosen()
    {
        Assert.Equal(new NotOneOfThose("Severity"), FaultIn(new JudgeNeed("health", (Severity)7, Note: null)));
        Assert.Equal(new NotOneOfThose("Lane"), FaultIn(new WriteNote(Hamid.Note, (Approach)(-1), "He sleeps badly")));
        Assert.Null(FaultIn(new WriteNote(Hamid.Note, Lane: null, "He sleeps badly")));
    }

    [Fact]
    public void A_number_that_was_never_given_is_refused()
    {
        Assert.Equal(new NotOneOfThose("Goal"), FaultIn(Wish with { Goal = default }));
        Assert.Equal(new NotOneOfThose("Referent"), FaultIn(new NameReferent(default)));
        Assert.Equal(new NotOneOfThose("Round"), FaultIn(Hamid.Records("meal", Hamid.Visit, Someone.Now.At) with { Round = default(RoundId) }));
    }

    [Fact]
    public void A_day_that_was_never_given_is_refused()
    {
        Assert.Equal(new NotOneOfThose("ReachedOn"), FaultIn(new ReachGoal(Hamid.Papers, default)));
        Assert.Equal(new NotOneOfThose("ClosedOn"), FaultIn(new CloseLifeProject(OutcomeKind.Left, default, Note: null)));
        Assert.Equal(new NotOneOfThose("At"), FaultIn(Hamid.Records("meal", Hamid.Visit, default)));
        Assert.Null(FaultIn(new NamePerson("Hamid", BornOn: null)));
    }

    [Fact]
    public void A_commune_or_a_centre_is_one_of_the_cell_s_own()
    {
        var meal = Hamid.Records("meal", Hamid.Visit, Someone.Now.At);

        Assert.Null(FaultIn(meal with { Commune = "Souk", Centre = Someone.Centre }));
        Assert.Null(FaultIn(meal with { Commune = null, Centre = null }));
        Assert.Equal(new NotOneOfThose("Commune"), FaultIn(meal with { Commune = "At Hamid's, third door" }));
        Assert.Equal(new NotOneOfThose("Centre"), FaultIn(meal with { Centre = new CentreId(Guid.NewGuid()) }));
        Assert.Equal(new NotOneOfThose("Commune"), Shape.FaultIn(meal, CellProfile.None));
    }

    [Fact]
    public void Every_example_has_the_right_shape() => Assert.All(Families.AllCommands.Where(command => command is not HandOutKey), command => Assert.Null(FaultIn(command)));

    [Fact]
    public void What_stands_in_a_list_is_checked_one_by_one()
    {
        var (records, soup) = (NightRound.Records, NightRound.Records.Acts[0]);

        Assert.Null(FaultIn(records));
        Assert.Equal(new NotOneOfThose("Acts"), FaultIn(records with { Acts = default }));
        Assert.Equal(new NotOneOfThose("Acts"), FaultIn(records with { Acts = [soup, null!] }));
        Assert.Equal(new TextIsMissing("Kind"), FaultIn(records with { Acts = [soup with { Kind = " " }] }));
        Assert.Equal(new NotBetween("Quantity", 1, 1000), FaultIn(records with { Acts = [soup with { Quantity = 0 }] }));
        Assert.Equal(new NotOneOfThose("Act"), FaultIn(records with { Acts = [soup with { Act = default }] }));
        Assert.Equal(new NotOneOfThose("Crew"), FaultIn(NightRound.Plans with { Crew = [Someone.Salma, default] }));
        Assert.Equal(new NotOneOfThose("Zone"), FaultIn(NightRound.Plans with { Zone = ["Medina", "Atlantis"] }));
    }

    [Fact]
    public void Everybody_of_a_crew_is_a_colleague() =>
        Assert.Equal([("Crew", Someone.Salma), ("Crew", Someone.Driss)], Shape.ColleaguesIn(NightRound.Plans with { Crew = [Someone.Salma, Someone.Driss] }));

    [Fact]
    public void Every_word_a_device_may_send_is_checked()
    {
        var words = Families.CommandTypes.Where(type => type.IsDefined(typeof(CommandNameAttribute)))
            .SelectMany(type => type.GetProperties()).Where(property => property.PropertyType == typeof(string));

        Assert.All(words, word => Assert.True(word.IsDefined(typeof(TypedAttribute)), $"{word.DeclaringType!.Name}.{word.Name} is not [Typed]"));
    }

    private static Refusal? FaultIn(object command) => Shape.FaultIn(command, Ziz);
}
