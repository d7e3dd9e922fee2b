using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Kernel.People;

/// <summary>Somebody met before anybody knew a name.</summary>
internal static class ManInAGreyCoat
{
    public static readonly PersonRegistered Met = new(Name: null, "Man about 60, grey coat", Sex.Male, AgeBand.From60, BornOn: null, "Medina", "Bus station");
}
