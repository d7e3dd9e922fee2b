using System.Collections.Immutable;

namespace SocialWatch.Tests.Homeless;

/// <summary>Given what happened, when somebody asks, then this follows. No host, no clock of its own.</summary>
internal sealed record Story(LifeProjectFile File, Decision<LifeProjectEvent>? Came = null)
{
    /// <summary>A Monday night of a cold January, in the middle of a round.</summary>
    public static readonly DateTimeOffset Tonight = new(2026, 1, 19, 21, 30, 0, TimeSpan.FromHours(1));

    public static readonly DateOnly Evening = new(2026, 1, 19);

    public static readonly CentreId DarAlAmal = new(new Guid("00000000-0000-7000-8000-00000000c001"));

    public static readonly PersonId Person = new(new Guid("00000000-0000-7000-8000-00000000a001"));

    public static readonly LifeProjectOpened Opened = new(Person, HomelessProgramme.Id, "homeless", "identification", Referent: null, BornOn: null);

    public static ProgrammeBook Book { get; } =
        new(ImmutableDictionary<string, ProgrammeRules>.Empty.Add(HomelessProgramme.Id, HomelessProgramme.Rules));

    public static Story Nobody { get; } = new(LifeProjectFile.New(Book));

    public LifeProject.Open Open => (LifeProject.Open)File.Project;

    public static ActId Act(int number) => new(new Guid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0x0A));

    public static Stamp At(DateTimeOffset moment) => new(WorkerId.System, new CellId(new Guid("00000000-0000-7000-8000-00000000ce11")), moment);

    public static Story Given(params IEnumerable<LifeProjectEvent> happened) => Nobody.And([Opened, .. happened]);

    public Story And(params IEnumerable<LifeProjectEvent> happened) =>
        this with { File = happened.Aggregate(File, (file, one) => file.Evolve(one, At(Tonight))) };

    public Story When(LifeProjectCommand command) => When(command, Tonight);

    /// <summary>Asks, and lives on with whatever came of it.</summary>
    public Story When(LifeProjectCommand command, DateTimeOffset at)
    {
        var came = command.Decide(File, At(at));
        var events = came is Decision<LifeProjectEvent>.Accepted accepted ? accepted.Events : [];
        return new Story(events.Aggregate(File, (file, one) => file.Evolve(one, At(at))), came);
    }

    public void Then(params IReadOnlyList<LifeProjectEvent> expected) =>
        Assert.Equal(expected, Assert.IsType<Decision<LifeProjectEvent>.Accepted>(Came).Events);

    public void ThenNothing() => Then();

    public void ThenRefused(Refusal why) => Assert.Equal(why, Assert.IsType<Decision<LifeProjectEvent>.Refused>(Came).Why);

    /// <summary>It was taken; the story goes on.</summary>
    public Story Ok()
    {
        Assert.IsType<Decision<LifeProjectEvent>.Accepted>(Came);
        return this;
    }
}
