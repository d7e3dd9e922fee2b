using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Disability.Functioning;

/// <summary>The six answers of the Washington Group Short Set, each one of <see cref="Difficulty"/>.</summary>
[EventName("disability.functioning-assessed.v1")]
internal sealed record FunctioningAssessed(
    ActId Act, DateOnly On, string Seeing, string Hearing, string Walking, string Remembering, string SelfCare, string Communicating) : LifeProjectEvent
{
    public IEnumerable<(string Domain, string Answer)> Answers =>
        [("seeing", Seeing), ("hearing", Hearing), ("walking", Walking), ("remembering", Remembering), ("self-care", SelfCare), ("communicating", Communicating)];

    /// <summary>The domains that decide, in the order of the questions.</summary>
    public IEnumerable<(string Domain, string Answer)> Barriers => Answers.Where(one => Difficulty.Decides(one.Answer));

    /// <summary>
    /// The recommended cut-off: at least one domain with "a lot of difficulty" or "cannot do at all". Source: Washington Group
    /// on Disability Statistics, Short Set on Functioning (WG-SS), analytic guidelines. It is a measure for counting; who is
    /// below it is helped as well.
    /// </summary>
    public bool IsAboveCutOff => Barriers.Any();

    /// <summary>For the sentence.</summary>
    [WordKey("disability.cut-off")]
    public string CutOff => IsAboveCutOff ? "above" : "below";
}

/// <summary>The four answers. Stored names.</summary>
internal static class Difficulty
{
    public const string Words = "disability.difficulty";
    public const string None = "none";
    public const string Some = "some";
    public const string ALot = "a-lot";
    public const string Cannot = "cannot";

    public static bool Decides(string? answer) => answer is ALot or Cannot;
}
