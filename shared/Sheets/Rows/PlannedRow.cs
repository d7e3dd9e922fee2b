using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Sheets.Mapping;

namespace SocialWatch.Sheets.Rows;

/// <summary>Something wrong with a row, in a column; in none, with the row as a whole.</summary>
internal sealed record RowFault(int Row, int? Column, Refusal Why);

/// <summary>Somebody as a row tells of them.</summary>
/// <param name="Number">The number the file itself has for them.</param>
internal sealed record ToldPerson(PersonId Person, string? Number, string? Name, string? Description, Sex Sex, AgeBand Age, DateOnly? BornOn, string? Commune, string? Place);

/// <summary>An act as a row tells of it.</summary>
internal sealed record ToldAct(string Kind, ActAnswer Answer, int Quantity, int People, DateTimeOffset At, string? Commune, string? Place, string? Note, AgeBand Age, Sex Sex);

/// <summary>A row, understood.</summary>
/// <param name="Identity">The same for the same row of another file.</param>
internal sealed record PlannedRow(int Row, Guid Identity, string Programme, string Category, ToldPerson? Person, ToldAct? Act);

/// <summary>What was read of a row: a plan, or what is wrong with it; neither when it is left out on purpose.</summary>
/// <param name="Identity">The same for the same row of another file.</param>
internal sealed record ReadRow(int Row, Guid Identity, PlannedRow? Plan, IReadOnlyList<RowFault> Faults)
{
    /// <summary>For which programme it tells, as far as that was read; also where something else is wrong with it: a secret one's row is its team's, faulty or not.</summary>
    public string? Programme { get; init; }

    /// <summary>Nothing but the name tells who it is: rows of the same name are taken for the same person.</summary>
    public bool KnownByNameAlone { get; init; }
}

/// <summary>The meaning of every word of a sheet, and where each field stands.</summary>
internal sealed class MappedColumns(SheetMapping mapping)
{
    private readonly IReadOnlyDictionary<(SheetField, string), string> _meanings = mapping.Meanings();

    public SheetMapping Mapping => mapping;

    public string? MeaningOf(SheetField field, string plain) => _meanings.GetValueOrDefault((field, plain));
}
