using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Outcomes.Acts;

/// <summary>
/// Which acts of the cell. The one place where an act is chosen, for the ledger and for every number that leads to it.
/// Everything that is null lets every act through.
/// </summary>
internal sealed record ActFilter(CellId Cell)
{
    /// <summary>In an address, instead of a commune: those of which nobody noted one.</summary>
    public const string NoCommune = "-";

    /// <summary>Operational days, both included.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Programme { get; init; }

    public string? Kind { get; init; }

    public string? Stage { get; init; }

    public string? Category { get; init; }

    public Approach? Approach { get; init; }

    public ActAnswer? Answer { get; init; }

    public string? Commune { get; init; }

    public CentreId? Centre { get; init; }

    /// <summary>Only acts for people who were first met within the same days; of whom a sheet told, nobody knows when that was.</summary>
    public bool New { get; init; }

    /// <summary>Only acts of this campaign: in its zone, of its programmes, and on its days unless others are asked for.</summary>
    public CampaignRow? Campaign { get; init; }

    /// <summary>Only acts of programmes that everybody may count, as a published report has them: for whoever is of a secret programme's team too.</summary>
    public bool Shared { get; init; }

    /// <summary>Show withdrawn acts too. They are never counted.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Which days are asked for: the campaign's own where no others are.</summary>
    private (DateOnly? First, DateOnly? Last) DaysAsked => Campaign is { } campaign && CampaignActs.DaysOf(campaign) is var days ? (From ?? days.First, To ?? days.Last) : (From, To);

    public bool IsEmpty => this == new ActFilter(Cell);

    /// <summary>What stands: withdrawn acts are counted nowhere.</summary>
    public IQueryable<ActRow> Standing(JournalDb db) => All(db).Standing();

    /// <summary>What is shown.</summary>
    public IQueryable<ActRow> Shown(JournalDb db) => Withdrawn ? All(db) : Standing(db);

    private IQueryable<ActRow> All(JournalDb db)
    {
        var acts = db.Acts.Where(act => act.Cell == Cell.Value);
        acts = From is { } from ? acts.Where(act => act.Day >= from) : acts;
        acts = To is { } to ? acts.Where(act => act.Day <= to) : acts;
        acts = Programme is { } programme ? acts.Where(act => act.Programme == programme) : acts;
        acts = Shared ? acts.Where(act => !act.Secret) : acts;
        acts = Kind is { } kind ? acts.Where(act => act.Kind == kind) : acts;
        acts = Stage is { } stage ? acts.Where(act => act.Stage == stage) : acts;
        acts = Category is { } category ? acts.Where(act => act.Category == category) : acts;
        acts = Approach is { } approach ? acts.Where(act => act.Approach == approach) : acts;
        acts = Answer is { } answer ? acts.Where(act => act.Answer == answer) : acts;
        acts = Centre is { } centre ? acts.Where(act => act.Centre == centre.Value) : acts;
        acts = Commune switch
        {
            null => acts,
            NoCommune => acts.Where(act => act.Commune == null),
            var commune => acts.Where(act => act.Commune == commune),
        };

        if (Campaign is { } campaign)
        {
            acts = acts.Of(From is null && To is null ? campaign : campaign.On(DaysAsked.First ?? DateOnly.MinValue, DaysAsked.Last ?? DateOnly.MaxValue));
        }

        if (New)
        {
            var (first, last) = DaysAsked;
            var (begin, end) = Moments.Of(first, last);
            acts = acts.Where(act => db.People.Any(person => person.Person == act.Person && person.Sheet == null && person.RegisteredAt >= begin && person.RegisteredAt < end));
        }

        return acts;
    }

    /// <summary>The address of the ledger with exactly this filter.</summary>
    public string Address(string? name = null, string? place = null) => "/ledger" + Query(name, place);

    private QueryString Query(string? name, string? place)
    {
        var query = new QueryBuilder();
        Add("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("what", Kind is null ? Programme : $"{Programme}/{Kind}");
        Add("stage", Stage);
        Add("category", Category);
        Add("approach", Approach?.ToString());
        Add("answer", Answer?.ToString());
        Add("commune", Commune);
        Add("centre", Centre?.Value.ToString());
        Add("campaign", Campaign?.Campaign.ToString());
        Add("new", New ? "true" : null);
        Add("shared", Shared ? "true" : null);
        Add("withdrawn", Withdrawn ? "true" : null);
        Add(name ?? "", place);
        return query.ToQueryString();

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(key, value);
            }
        }
    }
}
