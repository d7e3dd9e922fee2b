using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SocialWatch.Journal;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Reports;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Kernel.Campaigns;
using SocialWatch.Tests.Kernel.Guards;
using SocialWatch.Tests.Kernel.LifeProjects;
using SocialWatch.Tests.Kernel.Street;

namespace SocialWatch.Tests.Kernel;

/// <summary>Whatever arrives gets an answer, and what is accepted can be stored and read again.</summary>
public class HostileInputTests
{
    private static readonly CellProfile Ziz = CellProfile.None with { Communes = ["Medina"] };

    // Any sixteen bits, with the troublesome ones often: halves of emoji, control characters, Arabic, plain letters.
    private static readonly Gen<string?> Texts = Gen.Frequency(
            (1, Gen.Choose(0xD800, 0xDFFF)), (1, Gen.Choose(0, 0x20)), (2, Gen.Choose(0x600, 0x6FF)), (4, Gen.Choose(0x41, 0x7A)), (1, Gen.Choose(0, 0xFFFF)))
        .Select(character => (char)character).ArrayOf().Select(characters => (string?)new string(characters)).OrNull();

    private static readonly Gen<DateOnly> Days = Gen.Frequency((3, Gen.Choose(0, DateOnly.MaxValue.DayNumber)), (1, Gen.Choose(0, 1))).Select(DateOnly.FromDayNumber);

    private static readonly Gen<DateTimeOffset> Moments = Days.SelectMany(day => Gen.Choose(0, 23).Select(hour => new DateTimeOffset(day, new TimeOnly(hour, 59), TimeSpan.Zero)));

    private static readonly Gen<object> Commands = Gen.OneOf(
        from name in Texts
        from seen in Texts
        from sex in Gen.Choose(-1, 4)
        from age in Gen.Choose(-1, 9)
        from born in Days
        select (object)new RegisterPerson(name, seen, (Sex)sex, (AgeBand)age, born, name, seen),
        from kind in TextsOr("visit", "meal", null)
        from answer in Gen.Choose(-1, 2)
        from quantity in Gen.Choose(-2, 2000)
        from at in Moments
        from note in Texts
        select (object)new RecordAct(Hamid.Visit, kind!, (ActAnswer)answer, quantity, at, Commune: null, note, Round: null, Centre: null, note),
        from need in TextsOr("sleep", null)
        from wish in Texts
        from review in Days
        select (object)new SetGoal(Hamid.Papers, need, wish!, review),
        from programme in TextsOr("winter-house", null)
        from category in TextsOr("elderly", null)
        from born in Days
        select (object)new OpenLifeProject(Hamid.Id, programme!, category!, Referent: null, born),
        from stage in TextsOr("plan", "roof")
        from why in Texts
        select (object)new ReopenLifeProject(stage!, why!),
        from outcome in Gen.Choose(-1, 9)
        from day in Days
        from note in Texts
        select (object)new CloseLifeProject((OutcomeKind)outcome, day, note),
        from text in Texts
        from lane in Gen.Choose(-1, 5)
        select (object)new WriteNote(Hamid.Note, (Approach)lane, text!),
        from stage in Texts
        select (object)new EnterStage(stage!),
        from urgency in Gen.Choose(-1, 3)
        from people in Gen.Choose(-5, 500)
        from place in Texts
        from at in Moments
        select (object)new RaiseSignal(SignalSource.Patrol, (Urgency)urgency, "Medina", place!, place, people, Sex.Unknown, AgeBand.Unknown, place, at),
        from begins in Moments
        from ends in Moments
        from crew in Gen.Elements(Someone.Salma, Someone.Driss, default).ArrayOf()
        from words in Texts
        select (object)new PlanRound(RoundKind.Planned, begins, ends, [.. crew], ["Medina"], words, words, "winter-house"),
        from people in Gen.Choose(-5, 500)
        from quantity in Gen.Choose(-5, 2000)
        from kind in TextsOr("meal", "visit", null)
        from at in Moments
        from words in Texts
        select (object)(NightRound.Records with { Encounter = new EncounterId(new Guid(people + 10, 1, 0, new byte[8])), At = at, People = people, Place = words, Acts = [new AnonymousAct(new ActId(Hamid.Visit.Value), kind!, ActAnswer.Accepted, quantity), null!] }),
        from name in Texts
        from begins in Days
        from ends in Days
        from level in Gen.Choose(-1, 4)
        from number in Gen.Choose(-5, 200_000)
        from programme in TextsOr("winter-house", null)
        from kind in TextsOr("meal", null)
        select (object)(ColdNights.Plans with { Name = name!, From = begins, To = ends, OpensAt = (AlertLevel)level, Programmes = [programme!], Targets = [new CampaignTarget(programme!, kind!, number), null!] }),
        from count in Gen.Choose(-5, 200_000)
        from movement in Gen.Choose(-1, 4)
        select (object)new MoveStock(new StockMoveId(new Guid(count + 10, 3, 0, new byte[8])), (StockMovement)movement, KitItem.Blankets, count, movement is 0 ? null : NightRound.Id),
        from level in Gen.Choose(-1, 4)
        from until in Days
        select (object)new StateColdAlert((AlertLevel)level, until),
        from count in Gen.Choose(-5, 9000)
        from item in Gen.Choose(-1, 20)
        select (object)new MoveKit(new KitMoveId(new Guid(count + 10, 2, 0, new byte[8])), KitMovement.Loaded, (KitItem)item, count));

    [Fact]
    public void Whatever_is_sent_gets_an_answer() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5000),
        Prop.ForAll(Commands.ToArbitrary(), Answers));

    // A letter that was true once, with up to four of its bytes changed under way.
    private static readonly Gen<(Type Type, byte[] Bytes)> Letters =
        from command in Gen.Elements(Families.AllCommands.Where(command => command is not HandOutKey).ToArray())
        let letter = JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), EventJson.Whole)
        from places in Gen.Choose(0, letter.Length - 1).ArrayOf(4)
        from bytes in Gen.OneOf(Gen.Choose(0, 255), Gen.Elements("\"{}[],:\\0-e".Select(character => (int)character).ToArray())).ArrayOf(4)
        select (command.GetType(), Changed(letter, places, bytes));

    [Fact]
    public void A_letter_that_was_damaged_under_way_is_broken_or_gets_an_answer() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20000),
        Prop.ForAll(Letters.ToArbitrary(), letter =>
        {
            try
            {
                Answers(JsonSerializer.Deserialize(letter.Bytes, letter.Type, EventJson.Whole));
            }
            catch (JsonException)
            {
                // The only thing that may be thrown: the door turns it into an answer.
            }
        }));

    private static byte[] Changed(byte[] letter, int[] places, int[] bytes)
    {
        var changed = letter.ToArray();
        foreach (var (place, value) in places.Zip(bytes))
        {
            changed[place] = (byte)value;
        }

        return changed;
    }

    private static void Answers(object? command)
    {
        if (command is null || Shape.FaultIn(command, Ziz) is not null)
        {
            return;
        }

        var events = command switch
        {
            LifeProjectCommand asked => AnswersIn(Families.LifeProjects, asked),
            PersonCommand asked => AnswersIn(Families.People, asked),
            CellCommand asked => AnswersIn(Families.Cells, asked),
            SignalCommand asked => AnswersIn(Families.Signals, asked),
            ReportCommand asked => AnswersIn(Families.Reports, asked),
            RoundCommand asked => AnswersIn(Families.Rounds, asked),
            CampaignCommand asked => AnswersIn(Families.Campaigns, asked),
            SheetCommand asked => AnswersIn(Families.Sheets, asked),
            LeafCommand asked => AnswersIn(Families.Leaves, asked),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        Assert.All(events, CanBeStored);
    }

    private static Gen<string?> TextsOr(params string?[] known) => Gen.OneOf(Gen.Elements(known), Texts);

    private static IEnumerable<object> AnswersIn<TState, TEvent>(Family<TState, TEvent> family, Command<TState, TEvent> command)
        where TEvent : notnull => [.. family.States
        .Select(state => command.Decide(state, Someone.Now))
        .OfType<Decision<TEvent>.Accepted>()
        .SelectMany(accepted => accepted.Events)
        .Cast<object>()];

    private static void CanBeStored(object happened)
    {
        var read = EventJson.Read(happened.GetType(), EventJson.ClearHalf(happened), EventJson.SecretHalf(happened));
        Assert.Equivalent(happened, read, strict: true);

        if (happened is ActRecorded act)
        {
            _ = OperationalDays.Of(act.At);
        }
    }
}
