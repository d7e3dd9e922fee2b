using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>Signals and rounds for pages and devices, with what must hold between several of them.</summary>
internal sealed class StreetDoor(
    IAggregates<Signal, SignalEvent> signals, IAggregates<Round, RoundEvent> rounds, CrewsElsewhere crews, Recognitions recognitions, ICellDirectory cells) : IStreet
{
    public async Task<Answer> Do(SignalId signal, SignalCommand command, OperationId operation, Asker asker) => await FaultIn(signal, command, asker) is { } fault
        ? new Answer.Refused(fault)
        : await signals.Do(signal.Value, command, operation, asker);

    public async Task<Answer> Do(RoundId round, RoundCommand command, OperationId operation, Asker asker) => await AsKnown(round, command, asker) switch
    {
        RecordEncounter { Programme: var programme } when (await cells.Of(asker.Cell)).Book.Find(programme ?? "") is { } rules && !asker.MayKnowOf(rules) =>
            new Answer.Refused(new NothingHere()),
        PlanRound plan => await crews.Ask(round, plan, operation, asker),
        ChangeCrew change => await crews.Ask(round, change, operation, asker),
        StartRound start => await crews.Ask(round, start, operation, asker),
        RecogniseEncounter recognise => await recognitions.Ask(round, recognise, operation, asker),
        TakeBackRecognition back => await recognitions.Ask(round, back, operation, asker),
        var other => await rounds.Do(round.Value, other, operation, asker),
    };

    public async Task<SignalRecord?> Read(SignalId signal, Asker asker) =>
        await signals.Read(signal.Value, asker) is { } seen ? new SignalRecord(signal, seen.State, seen.History) : null;

    public async Task<RoundRecord?> Read(RoundId round, Asker asker) =>
        await rounds.Read(round.Value, asker) is { } seen ? SecretEncounters.For(asker, new RoundRecord(round, seen.State, seen.History)) : null;

    /// <summary>Of an encounter that is kept from the asker it is asked as of one that nobody has.</summary>
    private async Task<RoundCommand> AsKnown(RoundId round, RoundCommand command, Asker asker) => command switch
    {
        RecogniseEncounter one when await IsKept(round, one.Encounter, asker) => one with { Encounter = EncounterId.New() },
        TakeBackRecognition one when await IsKept(round, one.Encounter, asker) => one with { Encounter = EncounterId.New() },
        WithdrawEncounter one when await IsKept(round, one.Encounter, asker) => one with { Encounter = EncounterId.New() },
        _ => command,
    };

    private async Task<bool> IsKept(RoundId round, EncounterId encounter, Asker asker) =>
        (await rounds.Read(round.Value, asker))?.State is { Gone: { } gone } state
        && gone.Encounters.TryGetValue(encounter, out var found) && SecretEncounters.AreKept(found.Met, state, asker);

    private async Task<Refusal?> FaultIn(SignalId signal, SignalCommand command, Asker asker) => command switch
    {
        // Nobody is sent with a round that does not go, or has come back.
        DispatchSignal { Round: { } round } when (await rounds.Read(round.Value, asker))?.State is not (Round.Planned or Round.UnderWay) => new NotOneOfThose(nameof(DispatchSignal.Round)),
        JoinSignal { Into: var into } when into == signal || (await signals.Read(into.Value, asker))?.State is not Signal.Open => new NotOneOfThose(nameof(JoinSignal.Into)),
        _ => null,
    };
}
