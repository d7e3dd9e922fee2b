using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.LifeProjects;

internal enum Mood
{
    Calm,
    VeryWorried,
}

internal sealed record WriteEverything(
    ActId Act, [property: OneOf("trial.bed", "warm", "cold")] string Bed, Mood Mood, Mood? Before, DateOnly On, DateOnly? Until, DateOnly NextOn, DateTimeOffset At, int Beds, int? Left,
    bool Told, [property: Typed(100)] string Short, [property: Typed(2000)] string? Long, [property: OfTheCell] CentreId? Centre, [property: Typed(100), OfTheCell] string? Commune,
    [property: Colleague] WorkerId Worker) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) => AlreadyDone;
}

/// <summary>A form that is drawn from its command.</summary>
public sealed class CommandFieldTests
{
    private static readonly IReadOnlyList<CommandField> Fields = CommandField.Of(typeof(WriteEverything));

    [Fact]
    public void Every_parameter_is_a_field_of_the_kind_its_type_says() => Assert.Equal(
        [
            FieldKind.Hidden, FieldKind.OneOf, FieldKind.OneOf, FieldKind.OneOf, FieldKind.Day, FieldKind.Day, FieldKind.Day, FieldKind.Moment, FieldKind.Number, FieldKind.Number,
            FieldKind.Tick, FieldKind.Text, FieldKind.Text, FieldKind.Centre, FieldKind.Commune, FieldKind.Colleague,
        ],
        Fields.Select(field => field.Kind));

    [Fact]
    public void What_may_be_left_out_is_marked_so_and_long_texts_get_room()
    {
        Assert.Equal(["Before", "Until", "Left", "Long", "Centre", "Commune"], Fields.Where(field => field.IsOptional).Select(field => field.Name));
        Assert.Equal(["Long"], Fields.Where(field => field.IsLong).Select(field => field.Name));
        Assert.Equal(["Calm", "VeryWorried"], Fields.Single(field => field.Name == "Mood").Names);
    }

    [Fact]
    public void What_was_offered_is_sent_back_as_it_was()
    {
        var asked = new WriteEverything(
            new ActId(Trial.Numbered(1)), "cold", Mood.VeryWorried, Mood.Calm, new DateOnly(2026, 11, 20), new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 8), Trial.Morning, 3, 0,
            true, "On foot", "Two lines\nof text", Trial.Centre, "Centre ville", Trial.Salma);

        // Morning stands at Morocco's wall, an hour ahead of UTC's.
        Assert.Equal(asked with { At = MoroccoTime.Local(asked.At) }, Read(field => field.Begin(field.Property.GetValue(asked), MoroccoTime.Local(Trial.Morning))));
    }

    [Fact]
    public void An_empty_form_begins_with_a_new_id_and_now()
    {
        var (first, second) = (Fields[0].Begin(null, Trial.Morning), Fields[0].Begin(null, Trial.Morning));
        Assert.NotEqual(first.Text, second.Text);
        Assert.Equal(new DateOnly(2026, 11, 22), Fields.Single(field => field.Name == "On").Begin(null, Trial.Morning).Day);
        Assert.Null(Fields.Single(field => field.Name == "Until").Begin(null, Trial.Morning).Day);
        Assert.Null(Fields.Single(field => field.Name == "NextOn").Begin(null, Trial.Morning).Day); // a next appointment is never guessed
    }

    [Fact]
    public void Of_what_was_not_sent_the_door_says_that_it_is_missing()
    {
        var nothing = Read(_ => null);

        Assert.Equal(new NotOneOfThose("Act"), Shape.FaultIn(nothing, Trial.Profile));
        Assert.Equal((null, null, null, null, null, null), (nothing.Before, nothing.Until, nothing.Left, nothing.Long, nothing.Centre, nothing.Commune));
        foreach (var (repair, fault) in ((Func<WriteEverything, WriteEverything>, Refusal)[])[
            (one => one with { Act = ActId.New() }, new NotOneOfThose("Bed")),
            (one => one with { Bed = "warm" }, new NotOneOfThose("Mood")),
            (one => one with { Mood = Mood.Calm }, new NotOneOfThose("On")),
            (one => one with { On = new DateOnly(2026, 11, 20) }, new NotOneOfThose("NextOn")),
            (one => one with { NextOn = new DateOnly(2026, 12, 8) }, new NotOneOfThose("At")),
            (one => one with { At = Trial.Morning }, new TextIsMissing("Short"))])
        {
            nothing = repair(nothing);
            Assert.Equal(fault, Shape.FaultIn(nothing, Trial.Profile));
        }
    }

    [Theory]
    [InlineData("99:99")]
    [InlineData("half past")]
    [InlineData(null)]
    public void A_time_that_is_none_is_no_moment(string? time) => Assert.Null(new Slot { Day = new DateOnly(2026, 11, 20), Time = time }.Moment);

    private static WriteEverything Read(Func<CommandField, Slot?> sent) =>
        (WriteEverything)Activator.CreateInstance(typeof(WriteEverything), [.. Fields.Select(field => field.Read(sent(field)))])!;
}
