using SocialWatch.Journal.Trail;
using SocialWatch.Kernel;
using SocialWatch.People.Matching;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.People.Index;

/// <inheritdoc/>
internal sealed class PeopleNames(NameIndex index, Words words, InstalledProgrammes installed, ReadLog shown) : IPeopleNames, IPeopleFinder
{
    public string NameOf(PersonId person, string? programme = null)
    {
        shown.Listed(new Someone(person, SecretOf: installed.AsInstalled.Find(programme ?? "") is { IsSecret: true } ? programme : null));
        return NameOf(index.Find(person.Value));
    }

    public PersonCard? CardOf(PersonId person) => index.Find(person.Value) is { } known ? CardOf(known) : null;

    public IReadOnlyList<PersonCard> Find(CellId cell, string typed, int most) =>
        [.. index.Find(new Search(cell, typed), most).People.Select(known => CardOf(known) with { Why = FoundBecause.Of(typed, known) is { } why ? ReasonWords.Of(words, why) : null })];

    private PersonCard CardOf(Indexed known)
    {
        shown.Listed(new Someone(known.Person));
        return new(known.Person, known.Name, known.Description, known.Sex, known.Age, known.Commune);
    }

    /// <summary>The name, or what one sees, or that neither can be told.</summary>
    private string NameOf(Indexed? known) => known switch
    {
        { Name: { } name } => name,
        { Description: { } description } => words.Say("people.unnamed", ("Description", description)),
        null when !index.IsComplete => words["people.not-read-yet"],
        _ => words["people.not-readable"],
    };
}
