using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;
using SocialWatch.StreetChildren.BestInterest;
using SocialWatch.StreetChildren.ComingOfAge;
using SocialWatch.StreetChildren.EscortedReturn;
using SocialWatch.StreetChildren.Facts;
using SocialWatch.StreetChildren.Guardianship;
using SocialWatch.StreetChildren.Schooling;

namespace SocialWatch.StreetChildren.Screen;

/// <summary>The programme's own forms, each offered when it makes sense.</summary>
internal static class ChildForms
{
    public static IReadOnlyList<ProgrammeForm> All { get; } =
    [
        ProgrammeForm.Of<WriteBestInterestNote>("scale", Permission.AccompanyPeople),
        ProgrammeForm.Of<NameGuardian>("users", Permission.AccompanyPeople),
        ProgrammeForm.Of<EndGuardianship, ChildFacts>(
            "undo-2", Permission.AccompanyPeople,
            offered: (_, own) => own.Guardian() is not null,
            begins: (_, own) => [(nameof(EndGuardianship.Guardian), own.Guardian()?.Act)]),
        ProgrammeForm.Of<StateSchooling>("graduation-cap", Permission.AccompanyPeople),

        ProgrammeForm.Of<OrderReturn, ChildFacts>("file-text", Permission.AccompanyPeople, offered: (_, own) => own.OpenJourney() is null),
        ProgrammeForm.Of<NameEscort, ChildFacts>(
            "hand-heart", Permission.AccompanyPeople, offered: (_, own) => own.OpenJourney() is { Departed: null }, begins: Journey),
        ProgrammeForm.Of<DepartOnReturn, ChildFacts>("bus", offered: (_, own) => own.OpenJourney() is { Departed: null }, begins: Journey),
        ProgrammeForm.Of<HandOverChild, ChildFacts>("house", offered: (_, own) => own.OpenJourney() is { Departed: not null }, begins: Journey),
        ProgrammeForm.Of<CallOffReturn, ChildFacts>("x", offered: (_, own) => own.OpenJourney() is not null, begins: Journey),

        ProgrammeForm.Of<PlanComingOfAge, ChildFacts>("key-round", Permission.AccompanyPeople, offered: (open, _) => open.IsMinor),
    ];

    private static IEnumerable<(string Parameter, object? Value)> Journey(LifeProject.Open open, ChildFacts own) => [("Return", own.OpenJourney()?.Order.Act)];
}
