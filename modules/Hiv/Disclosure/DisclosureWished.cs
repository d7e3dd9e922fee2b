using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Hiv.Disclosure;

/// <param name="WhoMayKnow">In the person's words; null: nobody.</param>
/// <param name="Nobody">Nobody may know. Kept beside the words, so that it is still said when the words are gone.</param>
[EventName("hiv.disclosure-wished.v1")]
internal sealed record DisclosureWished([property: Sealed] string? WhoMayKnow, bool Nobody) : LifeProjectEvent
{
    /// <summary>For the sentence.</summary>
    [WordKey("hiv.disclosure")]
    public string Answer => Nobody ? "nobody" : "somebody";
}
