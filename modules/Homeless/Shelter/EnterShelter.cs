using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Shelter;

/// <summary>The person is taken into a shelter. <paramref name="Act"/> counts it in the ledger and names the stay.</summary>
[CommandName("homeless.enter-shelter.v1")]
internal sealed record EnterShelter(
    ActId Act, [property: OfTheCell] CentreId Centre, [property: Typed(100)] string Kind, DateOnly On) : ShelterCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, HomelessFacts own, ProgrammeRules rules, Stamp stamp)
    {
        if (ShelterKinds.ActOf(Kind) is not { } act)
        {
            return Refuse(new NotOneOfThose(nameof(Kind)));
        }

        var entered = new ShelterEntered(Act, Centre, Kind, On);

        return open switch
        {
            _ when own.Find(Act) is { } same => same.Entered == entered ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            _ when own.Current is { } current => Refuse(new AlreadyInShelter(current.Entered.On)),
            _ when On > stamp.OperationalDay => Refuse(new InTheFuture()),
            _ when open.Opening.BornOn > On => Refuse(new BeforeBirth()),
            _ when own.Stays.Max(stay => stay.Left?.On) is { } left && left > On => Refuse(new EarlierStayLasted(left)),
            _ => Accept(entered, new LedgerAct(Act, act, On, Centre), open, rules, stamp),
        };
    }
}
