using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The age becomes known, or another one: what is owed to minors is owed from now on, or no more.</summary>
[CommandName("life-project.state-age.v1")]
public sealed record StateAge(DateOnly? BornOn, AgeBand Age) : OpenProjectCommand
{
    public override Permission Needs => Permission.MeetPeople;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var stated = new AgeStated(BornOn, Age, Minority.Is(BornOn, Age, stamp.Today));

        return open switch
        {
            _ when BornOn > stamp.Today => Refuse(new BornInTheFuture()),
            _ when BornOn?.Year < RegisterPerson.OldestYear => Refuse(new BornTooLongAgo(RegisterPerson.OldestYear)),
            _ when BornOn is null && Age is AgeBand.Unknown => Refuse(new NeitherBirthNorAge()),
            _ when stated.IsMinor == open.IsMinor && (BornOn is null || BornOn == open.Opening.BornOn) => AlreadyDone,
            _ => Accept([stated, .. Follows(stated.IsMinor, open, rules, stamp.At)]),
        };
    }

    private static IEnumerable<LifeProjectEvent> Follows(bool isMinor, LifeProject.Open open, ProgrammeRules rules, DateTimeOffset at) => (isMinor, open.IsMinor) switch
    {
        // What was done for the child already needs not be done again.
        (true, false) => Clocks.OwedTo(isMinor, rules, at).Where(clock => clock is ClockStarted { Clock: var id } && !rules.Safeguards.Any(one => one.Clock == id && open.HasAccepted(one.Act))),
        (false, true) => rules.Safeguards.Where(one => open.Clocks.TryGetValue(one.Clock, out var clock) && clock.CanBeMet).Select(one => new ClockStopped(one.Clock)),
        _ => [],
    };
}

public sealed record NeitherBirthNorAge : Refusal;
