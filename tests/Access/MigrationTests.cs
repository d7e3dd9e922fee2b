using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Access;
using SocialWatch.Web;

namespace SocialWatch.Tests.Access;

public sealed class MigrationTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task The_migrations_make_exactly_the_model(string provider)
    {
        await using var services = Services(Databases.New(provider));
        Assert.NotEmpty(await AccessMigrations.Pending(services));

        await AccessMigrations.Apply(services);
        await AccessMigrations.Apply(services);

        Assert.Empty(await AccessMigrations.Pending(services));
        await using var scope = services.CreateAsyncScope();
        Assert.False(scope.ServiceProvider.GetRequiredService<AccessDb>().Database.HasPendingModelChanges());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_newer_database_is_refused_by_name(string provider)
    {
        await using var services = Services(Databases.New(provider));
        await AccessMigrations.Apply(services);
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AccessDb>().Database.ExecuteSqlRawAsync(
                """insert into "__AccessMigrations" ("MigrationId", "ProductVersion") values ('29990101000000_Passkeys', '99.0')""",
                TestContext.Current.CancellationToken);
        }

        var refused = await Assert.ThrowsAsync<NewerDatabaseException>(() => AccessMigrations.Apply(services));

        Assert.Contains("29990101000000_Passkeys", refused.Message, StringComparison.Ordinal);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Every_table_is_recognisable_as_this_rooms(string provider)
    {
        await using var services = Services(Databases.New(provider));
        await using var scope = services.CreateAsyncScope();

        Assert.All(
            scope.ServiceProvider.GetRequiredService<AccessDb>().Model.GetEntityTypes(),
            type => Assert.StartsWith("access_", type.GetTableName(), StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_provider_is_refused_at_the_start() =>
        Assert.Throws<ArgumentException>(() => Services(new AccessOptions("oracle", "")));

    private static ServiceProvider Services(AccessOptions options) =>
        new ServiceCollection().AddLogging().AddSocialWatchWeb().AddAccess(options).BuildServiceProvider();
}
