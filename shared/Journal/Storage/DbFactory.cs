using Microsoft.EntityFrameworkCore;

namespace SocialWatch.Journal.Storage;

/// <summary>Gives contexts of the database that is configured, under the type the rooms know.</summary>
internal sealed class DbFactory<TContext, TActual>(IDbContextFactory<TActual> actual) : IDbContextFactory<TContext>
    where TContext : DbContext
    where TActual : TContext
{
    public TContext CreateDbContext() => actual.CreateDbContext();
}
