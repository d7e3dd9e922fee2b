using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Disability.Card;

/// <param name="Act">Counts the asking and the obtaining; a refusal by the authority is no act, and is told by this event alone.</param>
/// <param name="Step">One of <see cref="CardSteps"/>.</param>
[EventName("disability.card-step-recorded.v1")]
internal sealed record CardStepRecorded(ActId Act, [property: WordKey("disability.card")] string Step, DateOnly On, [property: Sealed, Narrative] string? Reason) : LifeProjectEvent;

/// <summary>Where the disability card stands. Stored names.</summary>
internal static class CardSteps
{
    public const string Asked = "asked";
    public const string Obtained = "obtained";
    public const string Refused = "refused";
}
