using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Street;

/// <summary>What this room calls things.</summary>
internal sealed class StreetNames(Words words, Dates dates, IWorkerNames workers)
{
    public Words Words => words;

    public Dates Dates => dates;

    public IReadOnlyList<Choice> Sources => [
        new(nameof(SignalSource.Citizen), words["signal-source.citizen"], "phone-call"), new(nameof(SignalSource.Partner), words["signal-source.partner"], "handshake"),
        new(nameof(SignalSource.Patrol), words["signal-source.patrol"], "footprints"), new(nameof(SignalSource.Cell), words["signal-source.cell"], "house")];

    public IReadOnlyList<Choice> Urgencies => [
        new(nameof(Urgency.Now), words["urgency.now"], "triangle-alert"), new(nameof(Urgency.Tonight), words["urgency.tonight"], "moon"), new(nameof(Urgency.Later), words["urgency.later"], "calendar")];

    public IReadOnlyList<Choice> Outcomes => Choice.Of<SignalOutcome>(words, "signal-outcome");

    /// <summary>Unknown is the first answer where nothing was seen: one tap less.</summary>
    public IReadOnlyList<Choice> Sexes => Choice.Of<Sex>(words, "sex");

    public IReadOnlyList<Choice> Ages => [.. Enum.GetValues<AgeBand>().Select(age => new Choice(age.ToString(), Of(age)))];

    public IReadOnlyList<Choice> KitItems => Choice.Of<KitItem>(words, "kit");

    public static IReadOnlyList<Choice> Communes(CellProfile cell) => [.. cell.Communes.Select(commune => new Choice(commune, commune))];

    public string Of(AgeBand age) => age is AgeBand.Unknown ? words["age-band.unknown"] : words[$"people.age-band.{Kebab(age)}"];

    public string Of(Sex sex) => words[$"sex.{Kebab(sex)}"];

    public string Of(Urgency urgency) => words[$"urgency.{Kebab(urgency)}"];

    public string Of(SignalSource source) => words[$"signal-source.{Kebab(source)}"];

    public string Of(SignalOutcome outcome) => words[$"signal-outcome.{Kebab(outcome)}"];

    public string Of(KitItem item) => words[$"kit.{Kebab(item)}"];

    public string Of(IncidentKind kind) => words[$"incident.{Kebab(kind)}"];

    public string Of(RoundStatus status) => words[$"round-status.{Kebab(status)}"];

    public string Of(CampaignStatus status) => words[$"campaign-status.{Kebab(status)}"];

    public string Of(CallAnswer answer) => words[$"call-answer.{Kebab(answer)}"];

    public string Of(AlertLevel level) => words[$"alert-level.{Kebab(level)}"];

    /// <summary>The alert that holds today, and until when.</summary>
    public string Of(ColdAlert? alert, DateOnly today) => alert is { } holds && holds.Until >= today
        ? words.Say("alert.holds", ("Level", Of(holds.Level)), ("Day", dates.WithWeekday(holds.Until)))
        : words["alert.none"];

    /// <summary>"25 November 2026 – 31 January 2027".</summary>
    public string Days(DateOnly from, DateOnly to) => words.Say("street.from-to", ("From", dates.Full(from)), ("To", dates.Full(to)));

    public string Zone(IReadOnlyList<string> communes) => communes.Count == 0 ? words["campaign.zone.all"] : string.Join(words["street.comma"], communes);

    public static Meaning MeaningOf(CampaignStatus status) => status switch
    {
        CampaignStatus.UnderWay => Meaning.Active,
        CampaignStatus.Closed => Meaning.Good,
        _ => Meaning.Calm,
    };

    public string NameOf(WorkerId worker) => workers.NameOf(worker);

    public string NamesOf(IEnumerable<WorkerId> crew) => string.Join(words["street.comma"], crew.Select(workers.NameOf));

    /// <summary>"3 people · man · 60 and over"; nothing where nothing is known.</summary>
    public string Who(int people, Sex sex, AgeBand age)
    {
        string?[] parts = [people > 1 ? words.Count("count.people", people) : null, sex is Sex.Unknown ? null : Of(sex), age is AgeBand.Unknown ? null : Of(age)];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>Minutes for two hours, then hours, then days.</summary>
    public string Waiting(TimeSpan since) => since switch
    {
        { TotalMinutes: < 120 } => words.Count("street.minutes", Math.Max(0, (long)since.TotalMinutes)),
        { TotalHours: < 48 } => words.Count("street.hours", (long)since.TotalHours),
        _ => words.Count("date.days", (long)since.TotalDays),
    };

    /// <summary>"21:00 – 01:00".</summary>
    public string Hours(DateTimeOffset from, DateTimeOffset to) =>
        words.Say("street.from-to", ("From", dates.Time(MoroccoTime.Local(from))), ("To", dates.Time(MoroccoTime.Local(to))));

    public string Moment(DateTimeOffset at) => dates.Moment(MoroccoTime.Local(at));

    public string Time(DateTimeOffset at) => dates.Time(MoroccoTime.Local(at));

    internal static string Kebab<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : $"{letter}"));
}
