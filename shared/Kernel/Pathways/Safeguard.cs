using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Pathways;

/// <summary>
/// A legal step owed to a minor, as telling the public prosecutor. A clock presses for it from the opening of the file, and
/// without it a minor is taken in nowhere. <paramref name="Within"/> is where a cell starts from, not a claim about the law.
/// </summary>
/// <param name="Id">A stored name.</param>
/// <param name="Owner">The programme that brought it, and its words: "{owner}.safeguard.{id}".</param>
/// <param name="Act">The act of the catalogue by which the step is taken.</param>
public sealed record Safeguard(string Id, string Owner, string Act, TimeSpan Within)
{
    private const string Prefix = "safeguard.";

    public string Clock => Prefix + Id;

    public string Words => $"{Owner}.safeguard.{Id}";

    public static bool IsClock(string clock) => clock.StartsWith(Prefix, StringComparison.Ordinal);

    internal ClockRule Rule => new(Clock, Within, TimeSpan.Zero, [Act]);
}

/// <summary>The legal step was taken in the present cycle.</summary>
public sealed record SafeguardTaken(Safeguard Safeguard) : Requirement($"safeguard-{Safeguard.Id}", "act")
{
    public override string WordsIn(string programme) => Safeguard.Words;

    public override string PanelIn(ProgrammeRules rules) => rules.FormOf([Safeguard.Act]) ?? SuppliedBy;

    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => project.HasAccepted(Safeguard.Act);
}
