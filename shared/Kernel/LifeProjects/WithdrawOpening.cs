using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>
/// The sheet that opened it is undone: it reads as never opened, is counted nowhere and may be opened again. Not when
/// somebody has worked with it since. Asked by the program itself.
/// </summary>
public sealed record WithdrawOpening(SheetId Sheet, [property: Typed(500)] string Why) : LifeProjectCommand
{
    public override Permission Needs => Permission.Coordinate;

    public override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp) => state switch
    {
        { Project: LifeProject.NotOpened } => Refuse(new LifeProjectNotOpened()),
        { Project: LifeProject.Closed } => Refuse(new WorkedWithSince()),
        // What an absent module has written down cannot be seen, so it is not known that there is nothing.
        { Rules: null, Opening: { } opening } => Refuse(new ProgrammeNotInstalled(opening.Programme)),
        { Project: LifeProject.Open open } => open.Opening.Sheet != Sheet || state.IsWorkedWith || open.Acts.Values.Any(act => !act.Withdrawn)
            ? Refuse(new WorkedWithSince())
            : Accept(new OpeningWithdrawn(Why)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>Somebody has worked with it since the sheet was applied.</summary>
public sealed record WorkedWithSince : Refusal;
