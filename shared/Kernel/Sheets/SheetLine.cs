using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.Sheets;

/// <summary>A row in which nobody is named, as it is asked for: what an encounter of a round would tell, and no round.</summary>
public sealed record SheetLine(
    int Row, Guid Identity, ActId Act, [property: Typed(100)] string Programme, [property: Typed(100)] string Kind, ActAnswer Answer, int Quantity, int People, AgeBand Age, Sex Sex,
    DateTimeOffset At, [property: Typed(100), OfTheCell] string? Commune)
{
    // A row of a sheet may sum up an evening: 700 meals were told in one.
    public const int MostPeople = RecordAct.MostAtOnce;

    /// <summary>What stands against it; null when nothing does. The check of a whole sheet asks here, and so does the writing.</summary>
    public Refusal? FaultIn(CellProfile cell, Stamp stamp) => cell.Book.Find(Programme) switch
    {
        null => new ProgrammeNotInstalled(Programme),
        var rules when rules.ActAt(Kind, At) is null => rules.OffSince.TryGetValue(Kind, out var since) ? new ActSwitchedOff(since) : new NoSuchAct(),
        var rules when rules.ActAt(Kind, At)!.RecordedOn is { } panel => new ActHasItsOwnForm($"{rules.Id}.act.{Kind}", panel),
        _ when Quantity is < 1 or > RecordAct.MostAtOnce => new QuantityOutOfRange(RecordAct.MostAtOnce),
        _ when People is < 1 or > MostPeople => new NotBetween(nameof(People), 1, MostPeople),
        _ when At > stamp.At + RecordAct.ClockTolerance => new InTheFuture(),
        _ when At.Year < stamp.At.Year - RecordAct.YearsBack => new TooLongAgo(RecordAct.YearsBack),
        _ => null,
    };

    /// <summary>The same as a fact.</summary>
    public LineTaken AsTaken(SheetId sheet, ProgrammeRules rules) => new(
        Row, sheet, Identity, Act, Programme, rules.IsSecret, Kind, rules.ActAt(Kind, At)!.Approach, Answer, Quantity, People, Age, Sex, At, Commune);
}
