using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Journal.Trail;

/// <summary>Whom a page shows, and by which way it came to them.</summary>
/// <param name="SecretOf">The secret programme that tells of the person here; null: nothing secret is told.</param>
public readonly record struct Someone(PersonId Person, LifeProjectId? LifeProject = null, string Programme = "", string? SecretOf = null);
