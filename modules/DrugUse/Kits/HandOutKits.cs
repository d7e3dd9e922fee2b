using SocialWatch.DrugUse.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Kits;

/// <summary>
/// Clean kits are handed out and used ones taken back, in the mobile or the fixed unit. Nobody is asked for anything in
/// return: no used kit, no name, no age.
/// </summary>
[CommandName("drug-use.hand-out-kits.v1")]
internal sealed record HandOutKits(
    ActId Act, ActId BackAct, ActId CondomsAct,
    [property: Between(0, 300)] int KitsGiven, [property: Between(0, 500)] int KitsTakenBack, [property: Between(0, 300)] int CondomsGiven,
    DateTimeOffset At, [property: Typed(100), OfTheCell] string? Commune, [property: Typed(300)] string? Place) : DrugUseCommand
{
    // A phone may be heard of after the closing, as with every other act.
    protected override bool IsOfBefore(LifeProject.Closed closed, ProgrammeFacts own) =>
        (own as DrugUseFacts)?.HandOuts.ContainsKey(Act) is true || DrugUseFacts.DayOf(At) <= closed.On;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DrugUseFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var handedOut = new KitsHandedOut(Act, BackAct, CondomsAct, KitsGiven, KitsTakenBack, CondomsGiven, At, Commune, Place);

        return open switch
        {
            _ when own.HandOuts.TryGetValue(Act, out var earlier) => earlier == handedOut ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when Ids.Any(open.Acts.ContainsKey) || Ids.Distinct().Count() < Ids.Length || own.HandOuts.Values.Any(Shares) => Refuse(new ActRecordedDifferently()),
            _ when KitsGiven + KitsTakenBack + CondomsGiven == 0 => Refuse(new NothingHandedOut()),
            _ when FaultIn(At, open, stamp) is { } fault => Refuse(fault),
            _ => AcceptCounted(handedOut, Counts(), open, rules),
        };
    }

    private ActId[] Ids => [Act, BackAct, CondomsAct];

    // An id that stood for nothing then must not stand for something now.
    private bool Shares(KitsHandedOut earlier) => Ids.Any(id => id == earlier.Act || id == earlier.BackAct || id == earlier.CondomsAct);

    private IReadOnlyList<LedgerAct> Counts() => [.. new[]
    {
        new LedgerAct(Act, Acts.KitsGiven, At) { Quantity = KitsGiven, Commune = Commune },
        new LedgerAct(BackAct, Acts.KitsTakenBack, At) { Quantity = KitsTakenBack, Commune = Commune },
        new LedgerAct(CondomsAct, Acts.CondomsGiven, At) { Quantity = CondomsGiven, Commune = Commune },
    }.Where(act => act.Quantity > 0)];
}

/// <summary>Nothing out, nothing back.</summary>
internal sealed record NothingHandedOut : Refusal;
