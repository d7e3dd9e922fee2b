namespace SocialWatch.Access.KeyRing;

/// <summary>One key of the ring that signs and seals sessions, as the framework writes it.</summary>
internal sealed class ProtectionKey
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
