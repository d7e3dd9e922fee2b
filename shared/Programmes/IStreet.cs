using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Programmes;

/// <summary>The way from a page or a device to signals and rounds. What holds between several of them is looked at here.</summary>
public interface IStreet
{
    /// <summary>Asks something of a signal, once, however often it is sent with the same operation id.</summary>
    Task<Answer> Do(SignalId signal, SignalCommand command, OperationId operation, Asker asker);

    /// <summary>The same of a round.</summary>
    Task<Answer> Do(RoundId round, RoundCommand command, OperationId operation, Asker asker);

    /// <summary>The signal as it stands, with its history; null when the asker's cell has none such.</summary>
    Task<SignalRecord?> Read(SignalId signal, Asker asker);

    /// <inheritdoc cref="Read(SignalId, Asker)"/>
    Task<RoundRecord?> Read(RoundId round, Asker asker);
}

/// <summary>A signal with its history, to be shown.</summary>
public sealed record SignalRecord(SignalId Id, Signal State, IReadOnlyList<Recorded<SignalEvent>> History);

/// <summary>A round with its history, to be shown.</summary>
public sealed record RoundRecord(RoundId Id, Round State, IReadOnlyList<Recorded<RoundEvent>> History);
