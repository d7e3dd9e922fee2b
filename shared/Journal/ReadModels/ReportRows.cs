namespace SocialWatch.Journal.ReadModels;

/// <summary>A published report, to be listed. What it says stands in its event.</summary>
public sealed record OutcomeReportRow : IOfProgramme
{
    public required Guid Report { get; init; }

    public required Guid Cell { get; init; }

    /// <summary>Empty: all programmes that everybody may count.</summary>
    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required Guid? Campaign { get; init; }

    public required string? CampaignName { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required bool Provisional { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string Sha256 { get; init; }
}

/// <summary>One entering of a stage: at the opening, along the pathway, at a reopening. Where a life project stands now is told by its own row.</summary>
public sealed record StageEntryRow : IOfProgramme
{
    public required Guid LifeProject { get; init; }

    /// <summary>In the place of a version, for the opening.</summary>
    public const int Opening = 0;

    /// <summary>The version of the life project at which it was told; <see cref="Opening"/> for the opening.</summary>
    public required int Version { get; init; }

    public required Guid Cell { get; init; }

    public required Guid Person { get; init; }

    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required string Category { get; init; }

    public required string Stage { get; init; }

    /// <summary>The calendar day, as of openings and closings.</summary>
    public required DateOnly EnteredOn { get; init; }

    /// <summary>The opening was told by a sheet and taken back with it: nobody ever was there. Read models leave it out.</summary>
    public required bool Withdrawn { get; init; }
}
