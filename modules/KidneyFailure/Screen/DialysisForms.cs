using SocialWatch.Kernel;
using SocialWatch.KidneyFailure.Access;
using SocialWatch.KidneyFailure.Entitlements;
using SocialWatch.KidneyFailure.Facts;
using SocialWatch.KidneyFailure.Place;
using SocialWatch.KidneyFailure.Sessions;
using SocialWatch.Programmes;

namespace SocialWatch.KidneyFailure.Screen;

/// <summary>The programme's own forms, each offered when it makes sense.</summary>
internal static class DialysisForms
{
    public static IReadOnlyList<ProgrammeForm> All { get; } =
    [
        ProgrammeForm.Of<RecordSession, DialysisFacts>("heart-pulse", offered: (_, own) => !own.IsTransplanted()),
        ProgrammeForm.Of<AskPlace, DialysisFacts>("send", Permission.AccompanyPeople, offered: (_, own) => own.Place() is null),
        ProgrammeForm.Of<GrantPlace, DialysisFacts>(
            "calendar", Permission.AccompanyPeople, offered: (_, own) => own.Place() is null, begins: (_, own) => [(nameof(GrantPlace.Centre), own.Waiting()?.Centre)]),
        ProgrammeForm.Of<LosePlace, DialysisFacts>(
            "x", Permission.AccompanyPeople, offered: (_, own) => own.Place() is not null, begins: (_, own) => [(nameof(LosePlace.Place), own.Place()?.Act)]),
        ProgrammeForm.Of<StateVascularAccess>("syringe", Permission.AccompanyPeople),
        ProgrammeForm.Of<StateEntitlement>("id-card", Permission.AccompanyPeople),
    ];
}
