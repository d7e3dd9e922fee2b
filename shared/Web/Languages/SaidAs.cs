namespace SocialWatch.Web;

/// <summary>A word that one programme takes over from another: without a text of its own it is said as there.</summary>
public sealed record SaidAs(string Key, string As);
