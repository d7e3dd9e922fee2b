using SocialWatch.KidneyFailure.Programme;
using SocialWatch.KidneyFailure.Screen;
using SocialWatch.Programmes;

namespace SocialWatch.KidneyFailure;

/// <summary>The programme for people with kidney failure: a place, a rhythm, and a life between the sessions.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(KidneyFailureProgramme.Rules)
    {
        Forms = DialysisForms.All,
        Facts = DialysisCard.Of,
        Demo = DialysisDemo.Next,
    };
}
