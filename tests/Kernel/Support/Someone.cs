namespace SocialWatch.Tests.Kernel;

/// <summary>The workers, the cell and the moment the stories are told from.</summary>
internal static class Someone
{
    public static readonly WorkerId Salma = new(new Guid("0198a000-0000-7000-8000-00000000000a"));
    public static readonly WorkerId Driss = new(new Guid("0198a000-0000-7000-8000-00000000000b"));
    public static readonly CellId Cell = new(new Guid("0198a000-0000-7000-8000-0000000000ce"));
    public static readonly CentreId Centre = new(new Guid("0198a000-0000-7000-8000-0000000000c1"));

    /// <summary>A Thursday in November, ten in the morning in Morocco.</summary>
    public static readonly Stamp Now = new(Salma, Cell, new DateTimeOffset(2026, 11, 26, 10, 0, 0, TimeSpan.Zero));

    public static readonly DateOnly Today = new(2026, 11, 26);

    public static DateTimeOffset OnDay(int day) => Now.At.AddDays(day);
}
