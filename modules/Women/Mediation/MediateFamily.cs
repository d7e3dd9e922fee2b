using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Women.Danger;
using SocialWatch.Women.Programme;

namespace SocialWatch.Women.Mediation;

/// <summary>Somebody of the family is spoken with, at her wish. Never while her danger is extreme: it would be called upon her.</summary>
[CommandName("women.mediate-family.v1")]
internal sealed record MediateFamily(
    ActId Act, DateTimeOffset At, [property: OneOf("women.relative", "husband", "parents", "in-laws", "siblings", "grown-children", "others")] string Relative,
    [property: Typed(1000)] string? Note) : CountedCommand<WomenFacts>(Act)
{
    public override Permission Needs => Permission.AccompanyPeople;

    protected override CountedFact Tells(WomenFacts own) => new(new FamilyMediated(Act, At, Relative, Note), Acts.FamilyMediation, At);

    // As danger was known on that day: a mediation of March is not judged by an assessment of May.
    protected override Refusal? Against(LifeProject.Open open, WomenFacts own, ProgrammeRules rules) => own.Assessments.LastOrDefault(one => one.At <= At)?.Danger switch
    {
        null or DangerLevels.Extreme => new SomethingIsMissing(new DangerNotExtreme().WordsIn(WomenProgramme.Id), DangerNotExtreme.Panel),
        _ => null,
    };
}

[EventName("women.family-mediated.v1")]
internal sealed record FamilyMediated(
    ActId Act, DateTimeOffset At, [property: WordKey("women.relative")] string Relative, [property: Sealed, Narrative] string? Note) : Counted(Act, At);
