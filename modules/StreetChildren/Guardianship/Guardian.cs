using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.StreetChildren.Facts;

namespace SocialWatch.StreetChildren.Guardianship;

/// <param name="Since">The day the decision took effect.</param>
[EventName("street-children.guardian-named.v1")]
internal sealed record GuardianNamed(
    ActId Act, [property: Sealed] string Who, [property: WordKey("street-children.relation")] string Relation,
    [property: WordKey("street-children.decided-by")] string DecidedBy, DateOnly Since) : ChildEvent, ICounted;

/// <param name="Guardian">The act by which the guardian was named.</param>
[EventName("street-children.guardianship-ended.v1")]
internal sealed record GuardianshipEnded(ActId Guardian, DateOnly On, [property: Sealed, Narrative] string Why) : ChildEvent;

internal sealed record NoSuchGuardian : Refusal
{
    public override string SuppliedBy => ProgrammeForm.PanelOf<NameGuardian>();
}

internal sealed record GuardianshipEndedDifferently(DateOnly EndedOn) : Refusal;

internal sealed record BeforeGuardianship(DateOnly Since) : Refusal;

/// <summary>Who a child may belong with, in the words of the forms.</summary>
internal static class Relations
{
    public const string Words = "street-children.relation";
    public const string Father = "father";
    public const string Mother = "mother";
    public const string Grandparent = "grandparent";
    public const string Sibling = "sibling";
    public const string UncleOrAunt = "uncle-or-aunt";
    public const string Kafil = "kafil";
    public const string CentreDirector = "centre-director";
    public const string Other = "other-relation";
}

internal static class GuardianFacts
{
    /// <summary>Who answers for the child now: the last one named whose guardianship was not ended.</summary>
    public static GuardianNamed? Guardian(this ChildFacts own) =>
        own.All<GuardianNamed>().LastOrDefault() is { } last && own.EndOf(last.Act) is null ? last : null;

    public static GuardianshipEnded? EndOf(this ChildFacts own, ActId guardian) => own.All<GuardianshipEnded>().FirstOrDefault(ended => ended.Guardian == guardian);
}

/// <summary>A minor's way does not end in a family before it is known who answers for the child there.</summary>
internal sealed record SomebodyAnswers() : Requirement("guardian", ProgrammeForm.PanelOf<NameGuardian>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => !project.IsMinor || (own as ChildFacts)?.Guardian() is not null;
}
