using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.Configuration;

/// <summary>
/// All that a cell has made its own: what each programme does differently from how its module brings it, and the partners.
/// What is not named here is as the module has it. Two are equal when they read the same.
/// </summary>
[JsonConverter(typeof(Json))]
public sealed record CellConfiguration
{
    public static CellConfiguration Empty { get; } = new();

    public ImmutableArray<ProgrammeConfiguration> Programmes { get; init; } = [];

    public ImmutableArray<Partner> Partners { get; init; } = [];

    /// <summary>What is configured of a programme; nothing at all when it stands nowhere.</summary>
    public ProgrammeConfiguration Of(string programme) => Programmes.FirstOrDefault(one => one.Programme == programme) ?? new ProgrammeConfiguration(programme);

    public CellConfiguration With(ProgrammeConfiguration programme) =>
        (this with { Programmes = [.. Programmes.Where(one => one.Programme != programme.Programme), programme] }).InOrder();

    /// <summary>The same in the one order in which it is written down, without what says nothing.</summary>
    public CellConfiguration InOrder() => this with
    {
        Programmes = [.. Programmes.Select(one => one.InOrder()).Where(one => one != new ProgrammeConfiguration(one.Programme)).OrderBy(one => one.Programme, StringComparer.Ordinal)],
    };

    /// <summary>
    /// The same change made upon what somebody else has saved since: of each programme, and of the partners, whichever was
    /// changed. Null where both changed the same, and neither may be undone by the other.
    /// </summary>
    /// <param name="basis">What this was made from.</param>
    public CellConfiguration? Onto(CellConfiguration basis, CellConfiguration now)
    {
        var made = now;
        foreach (var programme in Programmes.Concat(basis.Programmes).Concat(now.Programmes).Select(one => one.Programme).Distinct(StringComparer.Ordinal))
        {
            var (mine, before, theirs) = (Of(programme), basis.Of(programme), now.Of(programme));
            if (mine != before && theirs != before && mine != theirs)
            {
                return null;
            }

            made = mine == before ? made : made.With(mine);
        }

        return (Partners.SequenceEqual(basis.Partners), now.Partners.SequenceEqual(basis.Partners) || now.Partners.SequenceEqual(Partners)) switch
        {
            (true, _) => made,
            (false, true) => made with { Partners = Partners },
            _ => null,
        };
    }

    public bool Equals(CellConfiguration? other) => other is not null && ConfigurationFile.Write(this) == ConfigurationFile.Write(other);

    public override int GetHashCode() => ConfigurationFile.Write(this).GetHashCode(StringComparison.Ordinal);

    /// <summary>Stored as it is exported: one form, to be read for ever.</summary>
    private sealed class Json : JsonConverter<CellConfiguration>
    {
        public override CellConfiguration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var read = ConfigurationFile.Read(document.RootElement.GetRawText());
            return read.Faults.IsEmpty ? read.Content : throw new JsonException($"A configuration cannot be read at \"{read.Faults[0].Place}\": {read.Faults[0].Why}.");
        }

        public override void Write(Utf8JsonWriter writer, CellConfiguration value, JsonSerializerOptions options) => ConfigurationFile.Write(value, writer);
    }
}

/// <summary>What a cell has changed or added in one programme.</summary>
public sealed record ProgrammeConfiguration(string Programme)
{
    /// <summary>Switched off, it takes no new life projects; open ones go on.</summary>
    public bool IsOn { get; init; } = true;

    public ImmutableArray<ClockLength> Clocks { get; init; } = [];

    public ImmutableArray<string> ActsOff { get; init; } = [];

    public ImmutableArray<OwnAct> OwnActs { get; init; } = [];

    public ImmutableArray<StepSetting> Steps { get; init; } = [];

    public ImmutableArray<OwnDocument> Documents { get; init; } = [];

    public ImmutableArray<OwnField> Fields { get; init; } = [];

    public ImmutableArray<Target> Targets { get; init; } = [];

    public ImmutableArray<ServingRule> Servings { get; init; } = [];

    internal ProgrammeConfiguration InOrder() => this with
    {
        Clocks = [.. Clocks.OrderBy(one => one.Clock, StringComparer.Ordinal)],
        ActsOff = [.. ActsOff.Order(StringComparer.Ordinal)],
        Steps = [.. Steps.OrderBy(one => one.Name, StringComparer.Ordinal)],
        Servings = [.. Servings.OrderBy(one => one.Act, StringComparer.Ordinal)],
    };

    /// <summary>The same with the acts, papers, questions and choices of its own that it had before and has no more.</summary>
    internal ProgrammeConfiguration WithOwnOf(ProgrammeConfiguration? before) => before is null ? this : this with
    {
        OwnActs = [.. OwnActs, .. before.OwnActs.ExceptBy(OwnActs.Select(one => one.Code), one => one.Code)],
        Documents = [.. Documents, .. before.Documents.ExceptBy(Documents.Select(one => one.Code), one => one.Code)],
        Fields =
        [
            .. Fields.Select(field => before.Fields.FirstOrDefault(one => one.Code == field.Code) is { } was
                ? field with { Choices = [.. field.Choices, .. was.Choices.ExceptBy(field.Choices.Select(one => one.Code), one => one.Code)] }
                : field),
            .. before.Fields.ExceptBy(Fields.Select(one => one.Code), one => one.Code),
        ],
    };

    public bool Equals(ProgrammeConfiguration? other) => other is not null && ConfigurationFile.Write(this) == ConfigurationFile.Write(other);

    public override int GetHashCode() => Programme.GetHashCode(StringComparison.Ordinal);
}

/// <summary>What something of the cell's own is called, in every language of the screen.</summary>
public sealed record InWords(string Ar, string Fr, string En)
{
    public string In(string language) => language switch
    {
        "fr" => Fr,
        "en" => En,
        _ => Ar,
    };

    internal IEnumerable<(string Language, string Text)> All => [("ar", Ar), ("fr", Fr), ("en", En)];
}

/// <param name="Clock">A clock of a stage or of a safeguard. Those of care protocols follow from their steps.</param>
public sealed record ClockLength(string Clock, TimeSpan Within);

/// <summary>An act the cell does and the module does not know.</summary>
public sealed record OwnAct(string Code, Approach Approach, InWords Words)
{
    private const string Prefix = "own.";

    /// <summary>As it stands in the ledger: no module's act can ever be called so.</summary>
    public string Kind => Prefix + Code;
}

/// <summary>A step of a care protocol, left out or at other lengths.</summary>
public sealed record StepSetting(string Stay, string Step, bool IsOn, TimeSpan? FirstWithin, TimeSpan? Every)
{
    public string Name => $"{Stay}/{Step}";
}

/// <summary>A paper that must be there before a move or a closing.</summary>
public sealed record OwnDocument(string Code, InWords Words)
{
    public ImmutableArray<MoveName> Moves { get; init; } = [];

    public ImmutableArray<OutcomeKind> Closings { get; init; } = [];
}

public sealed record MoveName(string From, string To);

/// <summary>On which form a field of the cell's own stands.</summary>
public enum FieldPlace
{
    Need,
    Closing,
}

public enum FieldKind
{
    Text,
    Number,
    Date,
    Choice,
}

/// <summary>A question of the cell's own.</summary>
public sealed record OwnField(string Code, FieldPlace Place, FieldKind Kind, InWords Words)
{
    public ImmutableArray<OwnChoice> Choices { get; init; } = [];
}

public sealed record OwnChoice(string Code, InWords Words);

public enum TargetOf
{
    Act,
    Indicator,
}

/// <summary>A number to be reached in a period, both days counted.</summary>
public sealed record Target(TargetOf Of, string Code, int Number, DateOnly From, DateOnly To);

/// <summary>Who sits around the table (domain: partners).</summary>
public enum PartnerKind
{
    PublicProsecutor,
    NationalPolice,
    RoyalGendarmerie,
    LocalAuthority,
    EntraideNationale,
    Health,
    Education,
    RedCrescent,
    Association,
    CommuneCouncil,
    PrisonDirector,
    Judges,
    YoungLawyers,
    DoctorsAndPharmacists,
    ChamberOfCrafts,
    Employers,
    Media,
    Volunteers,
}

public sealed record Partner(string Name, PartnerKind Kind);
