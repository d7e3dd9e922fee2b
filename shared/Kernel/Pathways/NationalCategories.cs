using System.Collections.Immutable;

namespace SocialWatch.Kernel.Pathways;

/// <summary>
/// The eleven priority categories of the national initiative for human development (INDH, third phase), in its three
/// families. Every one must be served by some programme; a programme may serve others too. Stored names.
/// </summary>
public static class NationalCategories
{
    public static ImmutableArray<(string Family, ImmutableArray<string> Categories)> Families { get; } =
    [
        ("without-resources", ["elderly-without-support", "people-with-disabilities", "mentally-ill", "kidney-failure-patients", "people-living-with-aids"]),
        ("reintegration", ["women-in-extreme-precarity", "former-prisoners-without-resources", "beggars-and-vagrants", "addicts-without-resources"]),
        ("childhood-and-youth", ["abandoned-children", "street-children-and-homeless-youth"]),
    ];
}
