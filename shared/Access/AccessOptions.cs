namespace SocialWatch.Access;

/// <summary>Where workers are kept: the database of the journal. <paramref name="Provider"/> is "sqlite" or "postgres".</summary>
public sealed record AccessOptions(string Provider, string ConnectionString);
