namespace SocialWatch.Kernel;

/// <summary>The value of this property is a name with words of its own, found under "{prefix}.{value}"; with an empty prefix the value is the whole key.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WordKeyAttribute(string prefix) : Attribute
{
    public string Prefix { get; } = prefix;
}
