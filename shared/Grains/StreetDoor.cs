using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>Signals and rounds for pages and devices, with what must hold between several of them.</summary>
internal sealed class StreetDoor(
    IAggregates<Signal, SignalEvent> signals, IAggregates<Round, RoundEvent> rounds, CrewsElsewhere crews, Recognitions recognitions) : IStreet
{
    public async Task<Answer> Do(SignalId signal, SignalCommand command, OperationId operation, Asker asker) => await FaultIn(signal, command, asker) is { } fault
        ? new Answer.Refused(fault)
        : await signals.Do(signal.Value, command, operation, asker);

    public Task<Answer> Do(RoundId round, RoundCommand command, OperationId operation, Asker asker) => command switch
    {
        PlanRound plan => crews.Ask(round, plan, operation, asker),
        ChangeCrew or StartRound => crews.Ask(round, command, operation, asker),
        RecogniseEncounter recognise => recognitions.Ask(round, recognise, operation, asker),
        TakeBackRecognition back => recognitions.Ask(round, back, operation, asker),
        _ => rounds.Do(round.Value, command, operation, asker),
    };

    public async Task<SignalRecord?> Read(SignalId signal, Asker asker) =>
        await signals.Read(signal.Value, asker) is { } seen ? new SignalRecord(signal, seen.State, seen.History) : null;

    public async Task<RoundRecord?> Read(RoundId round, Asker asker) =>
        await rounds.Read(round.Value, asker) is { } seen ? new RoundRecord(round, seen.State, seen.History) : null;

    private async Task<Refusal?> FaultIn(SignalId signal, SignalCommand command, Asker asker) => command switch
    {
        // Nobody is sent with a round that does not go, or has come back.
        DispatchSignal { Round: { } round } when (await rounds.Read(round.Value, asker))?.State is not (Round.Planned or Round.UnderWay) => new NotOneOfThose(nameof(DispatchSignal.Round)),
        JoinSignal { Into: var into } when into == signal || (await signals.Read(into.Value, asker))?.State is not Signal.Open => new NotOneOfThose(nameof(JoinSignal.Into)),
        _ => null,
    };
}
