namespace SocialWatch.Tests.Programmes.Samples;

/// <summary>A library of a module's own, which the host does not have.</summary>
public static class Leaf
{
    public static string Stage => "tea";
}
