namespace SocialWatch.Kernel.Street;

/// <summary>Something went wrong on the way.</summary>
[CommandName("round.note-incident.v1")]
public sealed record NoteIncident(IncidentId Incident, IncidentKind Kind, DateTimeOffset At, [property: Typed(2000)] string What) : OnTheRoundCommand
{
    protected override Decision<RoundEvent> Decide(Round.UnderWay gone, Round round, Stamp stamp)
    {
        var noted = new IncidentNoted(Incident, Kind, At, What);

        return round switch
        {
            _ when gone.Incidents.TryGetValue(Incident, out var earlier) => earlier == noted ? AlreadyDone : Refuse(new IncidentNotedDifferently()),
            _ when FaultIn(At, round, stamp) is { } fault => Refuse(fault),
            _ => Accept(noted),
        };
    }
}
