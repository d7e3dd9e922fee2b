using SocialWatch.Journal.Keys;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Journal;

/// <summary>People met in the street, and what is written down of them.</summary>
internal static class Street
{
    public static readonly CellId Cell = new(new Guid("0198a000-0000-7000-8000-0000000000ce"));

    public static readonly WorkerId Salma = new(new Guid("0198a000-0000-7000-8000-00000000000a"));

    /// <summary>Ten in the evening in Morocco, an hour later in the summer of that year.</summary>
    public static readonly Stamp Evening = new(Salma, Cell, new DateTimeOffset(2026, 7, 2, 22, 0, 0, TimeSpan.FromHours(1)));

    public static readonly PersonRegistered Hamid = new("Si Hamid", "Man about 60, grey coat", Sex.Male, AgeBand.From60, new DateOnly(1961, 3, 3), "Medina", "Bus station");

    /// <summary>Somebody is met for the first time.</summary>
    public static async Task<Append> Meets(this Store store, Guid person, PersonRegistered who) =>
        Write(store, person, 0, OperationId.New(), (await store.Keys.FindOrMake(person))!, who);

    public static Append Write(this Store store, Guid person, int after, OperationId operation, PersonKey key, params PersonEvent[] events) => new(
        person,
        after,
        new OperationRow { Id = operation.Value, Fingerprint = new byte[32], Version = after + events.Length, At = Evening.At },
        [.. events.Select((happened, i) => store.Journal.Encode(happened, "person", person, after + 1 + i, Evening, operation, new PersonId(person), key))],
        [.. events.OfType<PersonRegistered>().Select(met => RowOf(person, met))]);

    public static PersonRow RowOf(Guid person, PersonRegistered met) => new()
    {
        Person = person, Cell = Cell.Value, Sex = met.Sex, Age = met.Age, Commune = met.Commune, RegisteredAt = Evening.At.ToUniversalTime(),
    };
}
