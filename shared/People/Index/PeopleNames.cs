using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.People.Index;

/// <inheritdoc/>
internal sealed class PeopleNames(NameIndex index, Words words) : IPeopleNames
{
    public string NameOf(PersonId person) => NameOf(index.Find(person.Value));

    public PersonCard? CardOf(PersonId person) => index.Find(person.Value) is { } known
        ? new PersonCard(known.Person, known.Name, known.Description, known.Sex, known.Age, known.Commune)
        : null;

    /// <summary>The name, or what one sees, or that neither can be told.</summary>
    public string NameOf(Indexed? known) => known switch
    {
        { Name: { } name } => name,
        { Description: { } description } => words.Say("people.unnamed", ("Description", description)),
        null when !index.IsComplete => words["people.not-read-yet"],
        _ => words["people.not-readable"],
    };
}
