using SocialWatch.Homeless.Programme;
using SocialWatch.Programmes;

namespace SocialWatch.Homeless;

/// <summary>The programme for people without a home: from the street to a roof, a family, a trade.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(HomelessProgramme.Rules)
    {
        Parts =
        [
            new ScreenPart(PartPlace.Summary, "/Pages/Homeless/_Shelter.cshtml", "shelter"),
            new ScreenPart(PartPlace.Action, "/Pages/Homeless/_RecordNight.cshtml", Panels.RecordNight),
            new ScreenPart(PartPlace.Action, "/Pages/Homeless/_EnterShelter.cshtml", Panels.EnterShelter),
            new ScreenPart(PartPlace.Action, "/Pages/Homeless/_RefuseShelter.cshtml", Panels.RefuseShelter),
            new ScreenPart(PartPlace.Action, "/Pages/Homeless/_LeaveShelter.cshtml", Panels.LeaveShelter),
        ],
    };
}
