using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialWatch.Host.Api;

/// <summary>What a device sends: things done, each under an id of its own, in the order they were done.</summary>
internal sealed record OperationBatch([property: Description("At most 500; those for one target are carried out in this order.")] IReadOnlyList<Operation>? Operations)
{
    public const int Most = 500;
}

/// <summary>One thing to do.</summary>
internal sealed record Operation(
    [property: Description("Chosen by the device when the form is first shown (UUID version 7). The same id again gives the first answer.")] Guid Id,
    [property: Description("The life project, person, signal or round it is asked of.")] Guid Target,
    [property: Description("The name of the command; GET /api/commands lists them with the shape of their data.")] string? Command,
    [property: Description("The command itself.")] JsonElement Data);

/// <summary>What became of each, in the same order.</summary>
internal sealed record OperationAnswers(IReadOnlyList<OperationAnswer> Answers);

/// <summary>How one operation went, in a word a device can act on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Outcome>))]
internal enum Outcome
{
    /// <summary>Safe on disk.</summary>
    Done,

    /// <summary>Had been done before; safe on disk. Forget it.</summary>
    DoneBefore,

    /// <summary>A rule says no: show the reason to the worker. Nothing was recorded; the same id may be sent again, corrected.</summary>
    Refused,

    /// <summary>The id was used for something else before: this content was not taken.</summary>
    Conflict,

    /// <summary>The command or its data cannot be understood.</summary>
    NotUnderstood,

    /// <summary>There is nothing of this id for you.</summary>
    NotFound,

    /// <summary>Your role does not include this.</summary>
    NotAllowed,

    /// <summary>It could not be written now, or what became of it is not known. Keep it and send it again with the same id.</summary>
    TryAgain,

    /// <summary>A fault of the program. Keep it, go on with the others, and tell the coordinator.</summary>
    Broken,
}

/// <summary>What became of one operation.</summary>
/// <param name="Status">The same as an HTTP status.</param>
/// <param name="Version">The version of the target after it, when done.</param>
/// <param name="Reason">The stable name of the refusal.</param>
/// <param name="Text">The reason in the worker's language.</param>
internal sealed record OperationAnswer(Guid Id, Outcome Outcome, int Status, int? Version, string? Reason, string? Text);
