using SocialWatch.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Cells;

/// <summary>A made-up province.</summary>
internal static class Ziz
{
    public static readonly CellFounded Founded = new("Oued Ziz", "Cell of Oued Ziz", ["Medina", "Souk"]);
}
