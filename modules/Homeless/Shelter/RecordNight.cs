using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Shelter;

/// <summary>The person sleeps in the shelter that night. A night forgotten may be written down later, also after the stay.</summary>
[CommandName("homeless.record-night.v1")]
internal sealed record RecordNight(ActId Act, DateOnly Night) : ShelterCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, HomelessFacts own, ProgrammeRules rules, Stamp stamp) => open switch
    {
        _ when own.Nights.TryGetValue(Night, out var counted) => counted.Act == Act ? AlreadyDone : Refuse(new NightAlreadyCounted(Night)),
        _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
        _ when Night > stamp.OperationalDay => Refuse(new InTheFuture()),
        _ when own.Covering(Night) is not { } => Refuse(new NoStayThatNight(Night)),
        _ => Accept(
            new NightSheltered(Act, Night),
            new LedgerAct(Act, Programme.Acts.ShelterNight, Night, own.Covering(Night)!.Entered.Centre),
            open, rules, stamp),
    };
}
