namespace SocialWatch.Kernel.People;

/// <summary>Somebody who had no name, or another one, tells it.</summary>
[CommandName("person.name.v1")]
public sealed record NamePerson([property: Typed(200)] string Name, DateOnly? BornOn) : PersonCommand
{
    public override Decision<PersonEvent> Decide(Person state, Stamp stamp) => state switch
    {
        Person.NotMet => Refuse(new PersonNotMet()),
        Person.Known known when known.Name == Name && (BornOn is null || BornOn == known.BornOn) => AlreadyDone,
        Person.Known when BornOn > stamp.Today => Refuse(new BornInTheFuture()),
        Person.Known when BornOn?.Year < RegisterPerson.OldestYear => Refuse(new BornTooLongAgo(RegisterPerson.OldestYear)),
        Person.Known => Accept(new PersonNamed(Name, BornOn)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
