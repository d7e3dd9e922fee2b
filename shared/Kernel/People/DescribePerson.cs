namespace SocialWatch.Kernel.People;

/// <summary>What one sees of the person is put down anew.</summary>
[CommandName("person.describe.v1")]
public sealed record DescribePerson([property: Typed(500)] string Description, Sex Sex, AgeBand Age) : PersonCommand
{
    public override Decision<PersonEvent> Decide(Person state, Stamp stamp) => state switch
    {
        Person.NotMet => Refuse(new PersonNotMet()),
        Person.Known known when known.Description == Description && known.Sex == Sex && known.Age == Age => AlreadyDone,
        Person.Known => Accept(new PersonDescribed(Description, Sex, Age)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
