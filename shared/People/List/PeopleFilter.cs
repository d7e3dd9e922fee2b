using Microsoft.AspNetCore.Http.Extensions;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People.Index;

namespace SocialWatch.People.List;

/// <summary>Which people of the cell. Everything that is null lets everybody through.</summary>
internal sealed record PeopleFilter(CellId Cell)
{
    public string? Typed { get; init; }

    /// <summary>What was typed, as it may stand in an address.</summary>
    public string? Sought { get; init; }

    public Sex? Sex { get; init; }

    public AgeBand? Age { get; init; }

    public string? Commune { get; init; }

    public string? Programme { get; init; }

    public string? Stage { get; init; }

    public bool IsEmpty => this == new PeopleFilter(Cell);

    /// <summary>Without what was typed.</summary>
    public PeopleFilter Chosen => this with { Typed = null, Sought = null };

    /// <summary>What the index can judge by itself.</summary>
    public bool Fits(Indexed person) =>
        (Sex is null || person.Sex == Sex) && (Age is null || person.Age == Age) && (Commune is null || person.Commune == Commune);

    /// <summary>What the database judges.</summary>
    public IQueryable<PersonRow> In(JournalDb db)
    {
        var people = db.People.Where(row => row.Cell == Cell.Value);
        people = Sex is { } sex ? people.Where(row => row.Sex == sex) : people;
        people = Age is { } age ? people.Where(row => row.Age == age) : people;
        people = Commune is { } commune ? people.Where(row => row.Commune == commune) : people;

        // Open ones only: where somebody once was is told on the person's own page.
        people = (Programme, Stage) switch
        {
            ({ } programme, { } stage) => people.Where(row => db.LifeProjects.Any(one =>
                one.Person == row.Person && one.Outcome == null && one.Programme == programme && one.Stage == stage)),
            ({ } programme, null) => people.Where(row => db.LifeProjects.Any(one => one.Person == row.Person && one.Outcome == null && one.Programme == programme)),
            _ => people,
        };

        return people;
    }

    /// <summary>The address of the list with this filter, and what else is given.</summary>
    public string Address(string? name = null, Place? place = null)
    {
        var query = new QueryBuilder();
        Add("sought", Sought);
        Add("sex", Sex?.ToString());
        Add("age", Age?.ToString());
        Add("commune", Commune);
        Add("stage", Stage is null ? Programme : $"{Programme}/{Stage}");
        Add(name ?? "", place?.ToString());
        return "/people" + query.ToQueryString();

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(key, value);
            }
        }
    }
}
