using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Shelter;

/// <summary>Shelter was offered, and the person does not want it now.</summary>
[CommandName("homeless.refuse-shelter.v1")]
internal sealed record RefuseShelter(ActId Act, [property: Typed(100)] string Kind, DateOnly On, [property: Typed(500)] string? Why) : ShelterCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, HomelessFacts own, ProgrammeRules rules, Stamp stamp)
    {
        if (ShelterKinds.ActOf(Kind) is not { } act)
        {
            return Refuse(new NotOneOfThose(nameof(Kind)));
        }

        var refused = new ShelterRefused(Act, Kind, On, Why);

        return open switch
        {
            _ when own.Refusals.Contains(refused) => AlreadyDone,
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            _ when own.Current is { } current => Refuse(new AlreadyInShelter(current.Entered.On)),
            _ when On > stamp.OperationalDay => Refuse(new InTheFuture()),
            _ when open.Opening.BornOn > On => Refuse(new BeforeBirth()),
            _ => Accept(refused, new LedgerAct(Act, act, On, Centre: null, ActAnswer.Refused), open, rules, stamp),
        };
    }
}
