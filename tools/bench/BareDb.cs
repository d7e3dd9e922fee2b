using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace SocialWatch.Bench;

/// <summary>What a plain application would do with the same rows: insert three, update one, SaveChanges.</summary>
internal sealed class BareDb(DbContextOptions<BareDb> options) : DbContext(options)
{
    public static readonly Guid[] Projects = [.. Enumerable.Range(0, 2000).Select(_ => Guid.NewGuid())];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<BareEvent>().HasIndex(row => new { row.Stream, row.Version }).IsUnique();
        modelBuilder.Entity<BareOperation>();
        modelBuilder.Entity<BareAct>().HasIndex(row => new { row.Cell, row.Day });
        modelBuilder.Entity<BareProject>();
    }

    public async Task Begin()
    {
        await Database.EnsureCreatedAsync();
        await Database.ExecuteSqlRawAsync("pragma journal_mode=wal");
        AddRange(Projects.Select(id => new BareProject { Id = id }));
        await SaveChangesAsync();
    }

    public static async Task<IResult> Write(BareCommand command, BareDb db)
    {
        var project = await db.Set<BareProject>().SingleAsync(row => row.Id == Projects[command.Number % Projects.Length]);
        project.Version++;
        project.LastContact = command.At;
        db.Add(new BareEvent { Stream = project.Id, Version = project.Version, Operation = command.Operation, At = command.At, Data = command.Place });
        db.Add(new BareOperation { Id = command.Operation, At = command.At });
        db.Add(new BareAct { Id = Guid.CreateVersion7(), Project = project.Id, Kind = command.Kind, At = command.At, Day = DateOnly.FromDateTime(command.At.Date) });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            return Results.Conflict();
        }

        return Results.Ok();
    }
}

internal sealed record BareCommand(int Number, Guid Operation, string Kind, string Place, DateTimeOffset At);

internal sealed class BareEvent
{
    public long Id { get; set; }

    public Guid Stream { get; set; }

    public int Version { get; set; }

    public Guid Operation { get; set; }

    public DateTimeOffset At { get; set; }

    public string Data { get; set; } = "";
}

internal sealed class BareOperation
{
    public Guid Id { get; set; }

    public DateTimeOffset At { get; set; }
}

internal sealed class BareAct
{
    public Guid Id { get; set; }

    public Guid Cell { get; set; }

    public Guid Project { get; set; }

    public string Kind { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public DateOnly Day { get; set; }
}

internal sealed class BareProject
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    public DateTimeOffset LastContact { get; set; }
}
