using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Kernel.People;

/// <summary>Somebody the cell knew before it worked with the program, as a sheet tells. Asked by the program itself.</summary>
public sealed record RegisterFromSheet(
    SheetId Sheet, [property: Typed(200)] string? Name, [property: Typed(500)] string? Description, Sex Sex, AgeBand Age, DateOnly? BornOn,
    [property: Typed(100), OfTheCell] string? Commune, [property: Typed(300)] string? Place) : PersonCommand
{
    public override Permission Needs => Permission.Coordinate;

    public override Decision<PersonEvent> Decide(Person state, Stamp stamp) => state switch
    {
        Person.Known known => known.Registered == Registered ? AlreadyDone : Refuse(new PersonRegisteredDifferently()),
        _ => new RegisterPerson(Name, Description, Sex, Age, BornOn, Commune, Place).Decide(state, stamp) is Decision<PersonEvent>.Refused refused ? refused : Accept(Registered),
    };

    private PersonRegistered Registered => new(Name, Description, Sex, Age, BornOn, Commune, Place) { Sheet = Sheet };
}

/// <summary>
/// The sheet that registered the person is undone: nobody of that id is known any more, until another sheet tells of them. Not
/// when somebody has written down more since. Asked by the program itself.
/// </summary>
public sealed record WithdrawRegistration(SheetId Sheet, [property: Typed(500)] string Why) : PersonCommand
{
    public override Permission Needs => Permission.Coordinate;

    public override Decision<PersonEvent> Decide(Person state, Stamp stamp) => state switch
    {
        Person.NotMet => Refuse(new PersonNotMet()),
        Person.Known known => known.Registered.Sheet != Sheet || !known.IsAsRegistered ? Refuse(new KnownBetterSince()) : Accept(new RegistrationWithdrawn(Why)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>More was written down about the person since the sheet was applied.</summary>
public sealed record KnownBetterSince : Refusal;
