using SocialWatch.Hiv.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Hiv.Treatment;

/// <summary>The person has medicines for so many days. From it follows the day they run out.</summary>
[CommandName("hiv.give-medicines.v1")]
internal sealed record GiveMedicines(ActId Act, DateOnly On, [property: Between(1, 184)] int DaysOfMedicines) : HivCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, HivFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var given = new MedicinesGiven(Act, On, DaysOfMedicines);

        return open switch
        {
            _ when own.Medicines.TryGetValue(Act, out var earlier) => earlier == given ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            _ when own.Medicines.Values.Any(one => one.On == On) => Refuse(new MedicinesGivenThatDay(On)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => AcceptCounted(given, new LedgerAct(Act, Acts.MedicinesGiven, MomentOf(On, stamp)), open, rules),
        };
    }
}

internal sealed record MedicinesGivenThatDay(DateOnly On) : Refusal;
