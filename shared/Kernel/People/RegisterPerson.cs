namespace SocialWatch.Kernel.People;

/// <summary>Somebody is met for the first time: by name, or as what one sees.</summary>
[CommandName("person.register.v1")]
public sealed record RegisterPerson(
    [property: Typed(200)] string? Name, [property: Typed(500)] string? Description, Sex Sex, AgeBand Age, DateOnly? BornOn,
    [property: Typed(100), OfTheCell] string? Commune, [property: Typed(300)] string? Place) : PersonCommand
{
    // Nobody alive was born earlier; a slip of the finger was.
    public const int OldestYear = 1900;

    public override Decision<PersonEvent> Decide(Person state, Stamp stamp)
    {
        var registered = new PersonRegistered(Name, Description, Sex, Age, BornOn, Commune, Place);

        return state switch
        {
            Person.Known known => known.Registered == registered ? AlreadyDone : Refuse(new PersonRegisteredDifferently()),
            Person.NotMet when Name is null && Description is null => Refuse(new NeitherNameNorDescription()),
            Person.NotMet when BornOn > stamp.Today => Refuse(new BornInTheFuture()),
            Person.NotMet when BornOn?.Year < OldestYear => Refuse(new BornTooLongAgo(OldestYear)),
            Person.NotMet => Accept(registered),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
