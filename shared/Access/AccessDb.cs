using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Access.Devices;
using SocialWatch.Access.KeyRing;
using SocialWatch.Kernel;

namespace SocialWatch.Access;

/// <summary>Workers, their devices and the keys that sign sessions: tables of their own in the journal's database.</summary>
internal abstract class AccessDb(DbContextOptions options) : IdentityUserContext<Worker, Guid>(options)
{
    public const string MigrationsTable = "__AccessMigrations";

    public DbSet<DeviceToken> DeviceTokens => Set<DeviceToken>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        base.ConfigureConventions(builder);
        builder.Properties<CellId>().HaveConversion<CellIdColumn>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        builder.Entity<Worker>(worker =>
        {
            worker.ToTable("access_workers");
            worker.Property(w => w.DisplayName).HasMaxLength(120);
            worker.Property(w => w.Role).HasMaxLength(40);
            worker.Property(w => w.Language).HasMaxLength(10);
            worker.HasIndex(w => w.Cell).HasDatabaseName("ix_access_workers_cell");
            worker.HasIndex(w => w.NormalizedUserName).IsUnique().HasDatabaseName("ix_access_workers_user_name");

            // One address, one worker: the address also opens the door. Rows without one do not collide.
            worker.HasIndex(w => w.NormalizedEmail).IsUnique().HasDatabaseName("ix_access_workers_email");
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("access_worker_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("access_worker_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("access_worker_tokens");

        builder.Entity<DeviceToken>(token =>
        {
            token.ToTable("access_device_tokens");
            token.Property(t => t.Id).ValueGeneratedNever();
            token.Property(t => t.Name).HasMaxLength(DeviceToken.LongestName);
            token.HasIndex(t => t.Hash).IsUnique().HasDatabaseName("ix_access_device_tokens_hash");
            token.HasIndex(t => t.WorkerId).HasDatabaseName("ix_access_device_tokens_worker");
            token.HasOne<Worker>().WithMany().HasForeignKey(t => t.WorkerId).OnDelete(DeleteBehavior.Restrict);
        });

        builder.Entity<ProtectionKey>(key =>
        {
            key.ToTable("access_data_protection_keys");
            key.HasKey(k => k.Name);
            key.Property(k => k.Name).HasMaxLength(200);
        });
    }
}
