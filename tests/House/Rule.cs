namespace SocialWatch.Tests.House;

internal static class Rule
{
    /// <summary>Fails with every complaint, a line each.</summary>
    public static void Holds(IEnumerable<string> complaints)
    {
        var all = complaints.ToList();
        Assert.True(all.Count == 0, $"{all.Count} complaints:\n{string.Join('\n', all)}");
    }
}
