using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Tests.Kernel.LifeProjects;
using SocialWatch.Tests.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Sheets;

/// <summary>The list of one winter, of Hamid and of soup for twelve, and what happened to it.</summary>
internal static class WinterSheet
{
    public static readonly SheetId Id = new(new Guid("0198a000-0000-7000-8000-000000000701"));
    public static readonly Guid File = new("0198a000-0000-7000-8000-000000000702");
    public static readonly Guid Headings = new("0198a000-0000-4000-8000-000000000703");
    public static readonly Guid FirstRow = new("0198a000-0000-4000-8000-000000000704");
    public static readonly Guid SecondRow = new("0198a000-0000-4000-8000-000000000705");
    public static readonly ActId Soup = new(new Guid("0198a000-0000-4000-8000-000000000706"));
    public static readonly DateTimeOffset Evening = new(2016, 11, 25, 22, 0, 0, TimeSpan.Zero);

    public static readonly SheetTaken Taken = new("winter 2016.xlsx", 20_480, File);
    public static readonly SheetMapped Mapped = new("{\"columns\":[\"Name\"]}", Headings);
    public static readonly SheetApplied Applied = new(OnlyGood: true, "winter-house", Rows: 3);
    public static readonly SheetAdvanced Advanced = new(1, new SheetSums(3, 1, 1, 2, 0, 1));
    public static readonly SheetUndone Undone = new("The wrong winter");
    public static readonly SheetUndoAdvanced Back = new(1, 1);

    public static readonly RowTaken OfHamid = new(2, Id, FirstRow, "winter-house", IsSecret: false, Hamid.Id, LifeProjectIds.Of(Hamid.Id, "winter-house"), Hamid.Visit, NewPerson: true, NewProject: true);
    public static readonly SheetLine SoupForTwelve = new(3, SecondRow, Soup, "winter-house", "meal", ActAnswer.Accepted, 12, 9, AgeBand.From60, Sex.Male, Evening, "Medina");
    public static readonly LineTaken Line = new(3, Id, SecondRow, Soup, "winter-house", IsSecret: false, "meal", Approach.SocioCommunity, ActAnswer.Accepted, 12, 9, AgeBand.From60, Sex.Male, Evening, "Medina");
    public static readonly RowRefused Refused = new(4, Id, "QuantityOutOfRange", "winter-house", IsSecret: false);

    public static readonly BegunRow BegunOfHamid = new(2, FirstRow, "winter-house", IsSecret: false, Hamid.Id, LifeProjectIds.Of(Hamid.Id, "winter-house"), Hamid.Visit);
    public static readonly SheetStopped Stopped = new("FileIsGone");

    private static readonly SheetEvent[] Applying = [Taken, Mapped, Applied];
    private static readonly SheetEvent[] Done = [Taken, Mapped, Applied, Advanced, new SheetFinished()];

    public static IReadOnlyList<(SheetEvent[] Before, SheetEvent Event)> Events { get; } =
    [
        ([], Taken), ([Taken], Mapped), ([Taken, Mapped], Applied), (Applying, Advanced), ([.. Applying, Advanced], new SheetFinished()), (Done, Undone), ([.. Done, Undone], Back),
        ([.. Done, Undone, Back], new SheetUndoFinished()), (Applying, Stopped), ([.. Done, Undone, Stopped], new SheetResumed()), ([Taken], new SheetDiscarded()),
    ];

    public static IReadOnlyList<SheetCommand> Commands { get; } =
    [
        new TakeSheet("winter 2016.xlsx", 20_480, File), new MapSheet("{\"columns\":[\"Name\"]}", Headings), new ApplySheet(OnlyGood: true, "winter-house", Rows: 3), new AdvanceSheet(1, Advanced.Sums),
        new FinishSheet(), new UndoSheet("The wrong winter"), new AdvanceUndo(1, 1), new FinishUndo(), new StopSheet("FileIsGone"), new ResumeSheet(), new DiscardSheet(),
    ];

    public static IReadOnlyList<(LeafEvent[] Before, LeafEvent Event)> LeafEvents { get; } =
    [
        ([], new LeafBegun(Id, [BegunOfHamid])), ([], OfHamid), ([], Line), ([], Refused), ([OfHamid, Line, Refused], new RowWithdrawn(3)), ([OfHamid, Line, Refused], new RowKept(2, "WorkedWithSince")),
    ];

    public static IReadOnlyList<LeafCommand> LeafCommands { get; } =
        [new BeginRows(Id, [BegunOfHamid]), new TakeRows(Id, [OfHamid], [SoupForTwelve], [Refused]), new WithdrawRows(), new KeepRows([new KeptRow(2, "WorkedWithSince")])];
}
