using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Street;

/// <summary>A round is planned; or a crew says that it goes out now.</summary>
[CommandName("round.plan.v1")]
public sealed record PlanRound(
    RoundKind Kind, DateTimeOffset From, DateTimeOffset To, [property: Colleague] ImmutableArray<WorkerId> Crew, [property: OfTheCell] ImmutableArray<string> Zone,
    [property: Typed(200)] string? Vehicle, [property: Typed(2000)] string? Stops, [property: Typed(100)] string? Programme) : RoundCommand
{
    // Nobody knows a crew longer ahead: a later year is a slip of the finger.
    public const int DaysAhead = 366;

    public override Permission Needs => Kind is RoundKind.Spontaneous ? Permission.MeetPeople : Permission.Dispatch;

    public override Decision<RoundEvent> Decide(Round state, Stamp stamp)
    {
        var planned = new RoundPlanned(Kind, From, To, Crew, Zone, Vehicle, Stops, Programme);

        return state switch
        {
            _ when FaultIn(Crew) is { } fault => Refuse(fault),
            Round.NotPlanned when To <= From => Refuse(new RoundEndsBeforeItBegins()),
            Round.NotPlanned when To - From > TimeSpan.FromHours(26) || OperationalDays.Of(To.AddTicks(-1)) != OperationalDays.Of(From) => Refuse(new NotOneOperationalDay()),
            Round.NotPlanned when From > stamp.At.AddDays(DaysAhead) => Refuse(new TooFarAhead(DaysAhead)),
            Round.NotPlanned when From.Year < stamp.At.Year - RecordAct.YearsBack => Refuse(new TooLongAgo(RecordAct.YearsBack)),
            Round.NotPlanned when Kind is RoundKind.Spontaneous && !Crew.Contains(stamp.Worker) => Refuse(new NotOfTheCrew()),
            Round.NotPlanned when Programme is not null && state.Cell.Book.Find(Programme) is null => Refuse(new ProgrammeNotInstalled(Programme)),
            Round.NotPlanned => Accept(planned),
            _ => state.AsPlanned?.Plan == planned ? AlreadyDone : Refuse(new RoundPlannedDifferently()),
        };
    }
}
