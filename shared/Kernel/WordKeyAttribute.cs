namespace SocialWatch.Kernel;

/// <summary>
/// The value of this property is not shown as it is: it is the end of a word key, and the screen shows the word found
/// under "{prefix}.{value}". So a refusal can carry a stable code ("court-order") and still be read in three languages.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WordKeyAttribute(string prefix) : Attribute
{
    /// <summary>Word keys are "{Prefix}.{value of the property}".</summary>
    public string Prefix { get; } = prefix;
}
