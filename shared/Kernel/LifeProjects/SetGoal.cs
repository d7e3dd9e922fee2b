using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The person and the worker agree on something to work towards.</summary>
[CommandName("life-project.set-goal.v1")]
public sealed record SetGoal(GoalId Goal, [property: Typed(100)] string? Need, [property: Typed(300)] string Wish, DateOnly ReviewOn) : OpenProjectCommand
{
    // More than five and the plan stops being read: decision 0002.
    public const int MostActiveGoals = 5;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var agreed = new GoalSet(Goal, Need, Wish, ReviewOn);

        return open switch
        {
            _ when open.Goals.TryGetValue(Goal, out var earlier) => earlier.AsAgreed == agreed ? AlreadyDone : Refuse(new GoalAlreadySetDifferently()),
            _ when Need is not null && rules.Needs.All(kind => kind.Id != Need) => Refuse(new NoSuchNeed()),
            { ActiveGoals: >= MostActiveGoals } => Refuse(new TooManyActiveGoals(MostActiveGoals)),
            _ when ReviewOn < stamp.Today => Refuse(new ReviewDateInThePast()),
            _ => Accept(agreed),
        };
    }
}
