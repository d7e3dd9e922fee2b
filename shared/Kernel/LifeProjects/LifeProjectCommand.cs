using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>Something asked of a life project.</summary>
public abstract record LifeProjectCommand : Command<LifeProjectFile, LifeProjectEvent>;

/// <summary>Something that can only be asked of an open life project whose programme is installed: most commands.</summary>
public abstract record OpenProjectCommand : LifeProjectCommand
{
    public sealed override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp) => state.Project switch
    {
        LifeProject.NotOpened => Refuse(new LifeProjectNotOpened()),
        LifeProject.Closed closed => Refuse(new LifeProjectAlreadyClosed(closed.On)),
        LifeProject.Open open when state.Rules is { } rules => Decide(open, state.Own, rules, stamp),
        LifeProject.Open open => Refuse(new ProgrammeNotInstalled(open.Opening.Programme)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    protected abstract Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp);
}

/// <summary>A programme's own command, which also looks at the programme's own facts.</summary>
public abstract record ProgrammeCommand<TFacts> : OpenProjectCommand
    where TFacts : ProgrammeFacts
{
    protected sealed override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) =>
        own is TFacts facts ? Decide(open, facts, rules, stamp) : Refuse(new NotOfThisProgramme(open.Opening.Programme));

    protected abstract Decision<LifeProjectEvent> Decide(LifeProject.Open open, TFacts own, ProgrammeRules rules, Stamp stamp);
}
