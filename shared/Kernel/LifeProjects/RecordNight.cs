using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The person sleeps there that night. A night forgotten may be written down later, also after the stay and after the closing.</summary>
[CommandName("life-project.record-night.v1")]
public sealed record RecordNight(ActId Act, DateOnly Night) : StayCommand
{
    protected override bool IsOfBefore(LifeProject.Closed closed, ProgrammeFacts own) => closed.Last.Covering(Night)?.Cycle == closed.Last.Cycle;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) => open switch
    {
        _ when open.Nights.TryGetValue(Night, out var counted) => counted.Act == Act ? AlreadyDone : Refuse(new NightAlreadyCounted(Night)),
        _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
        _ when NotYet(Night, stamp) is { } fault => Refuse(fault),
        _ when open.Covering(Night) is not { } => Refuse(new NoStayThatNight(Night)),
        _ => Decide(open.Covering(Night)!, open, rules, stamp),
    };

    private Decision<LifeProjectEvent> Decide(Stay stay, LifeProject.Open open, ProgrammeRules rules, Stamp stamp) => rules.Stay(stay.Entered.Kind)?.NightAct is { } act
        ? AcceptCounted(new NightSpent(Act, stay.Id, Night), Counting(Act, act, Night, stamp) with { Centre = stay.Entered.Centre }, open, rules)
        : Refuse(new NightsNotCounted());
}
