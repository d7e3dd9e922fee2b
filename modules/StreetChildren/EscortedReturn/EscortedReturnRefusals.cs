using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.StreetChildren.EscortedReturn;

/// <summary>There is no such order, or it was withdrawn.</summary>
internal sealed record NoSuchReturn : Refusal
{
    public override string SuppliedBy => ProgrammeForm.PanelOf<OrderReturn>();
}

internal sealed record ReturnUnderWay(DateOnly OrderedOn) : Refusal;

/// <summary>The child was handed over, or the journey was called off.</summary>
internal sealed record ReturnIsOver : Refusal;

internal sealed record EscortNotNamed : Refusal
{
    public override string SuppliedBy => ProgrammeForm.PanelOf<NameEscort>();
}

internal sealed record ReturnAlreadyDeparted(DateOnly DepartedOn) : Refusal;

internal sealed record ReturnNotDeparted : Refusal
{
    public override string SuppliedBy => ProgrammeForm.PanelOf<DepartOnReturn>();
}

internal sealed record BeforeReturnOrder(DateOnly OrderedOn) : Refusal;

internal sealed record BeforeReturnDeparture(DateOnly DepartedOn) : Refusal;

internal sealed record ReturnCalledOffDifferently(DateOnly CalledOffOn) : Refusal;
