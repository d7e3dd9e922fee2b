namespace SocialWatch.Kernel.Pathways;

/// <summary>What would make a programme's stays unusable.</summary>
internal static class StayFaults
{
    public static IEnumerable<string> In(ProgrammeRules rules, IEnumerable<Requirement> requirements) => [
        .. rules.Stays.SelectMany(stay => InStay(stay, rules)),
        .. requirements.OfType<StayedThisCycle>().SelectMany(stayed => stayed.Kinds).Where(kind => rules.Stay(kind) is null)
            .Select(kind => $"A requirement names the stay \"{kind}\", which does not exist."),
        .. requirements.OfType<StayedThisCycle>().Where(_ => rules.Stays.IsEmpty).Select(_ => "A requirement asks for a stay; the programme has none."),
        .. rules.Pathway.Stages.SelectMany(stage => stage.Starts).Where(clock => ProtocolClocks.Is(clock.Id))
            .Select(clock => $"The clock \"{clock.Id}\" has a name that is kept for care protocols."),
    ];

    private static IEnumerable<string> InStay(StayKind stay, ProgrammeRules rules) => [
        .. InAct(stay, stay.EnterAct, StayPanels.Enter, rules),
        .. stay.NightAct is { } night ? InAct(stay, night, StayPanels.Night, rules) : [],
        .. stay.Protocol.Where(step => step.FirstWithin <= TimeSpan.Zero || step.Every <= TimeSpan.Zero)
            .Select(step => $"The protocol step \"{step.Id}\" of the stay \"{stay.Id}\" leaves no time to do it."),
        .. stay.Protocol.GroupBy(step => step.Id).Where(same => same.Count() > 1)
            .Select(same => $"The protocol step \"{same.Key}\" of the stay \"{stay.Id}\" is declared {same.Count()} times."),
    ];

    private static IEnumerable<string> InAct(StayKind stay, string act, string panel, ProgrammeRules rules) => rules.Act(act) switch
    {
        null => [$"The stay \"{stay.Id}\" names the act \"{act}\", which does not exist."],
        // Recorded elsewhere too, nights and stays would not agree with the ledger.
        { RecordedOn: var on } when on != panel => [$"The stay \"{stay.Id}\" names the act \"{act}\", which must be recorded on \"{panel}\" alone."],
        _ => [],
    };
}
