using Microsoft.EntityFrameworkCore;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Street.Forms;

/// <summary>What the forms of an encounter offer to choose from.</summary>
internal static class Encountered
{
    private const int MostFound = 8;
    private const int DaysBack = 14;

    // What is done under a street lamp comes first.
    private static readonly Approach[] InTheStreet = [Approach.SocioCommunity, Approach.Medical, Approach.Legal, Approach.SocioEconomic];

    /// <summary>The acts of a programme that can be done on the way, by approach.</summary>
    public static IReadOnlyList<Choice> Acts(ProgrammeRules? rules, Words words) => [
        .. (rules?.Acts ?? []).Where(act => act.RecordedOn is null).OrderBy(act => Array.IndexOf(InTheStreet, act.Approach))
            .Select(act => new Choice(act.Id, words.Act(rules!.Id, act.Id)) { Group = words[$"approach.{StreetNames.Kebab(act.Approach)}"] })];

    /// <summary>Programmes the cell runs.</summary>
    public static IReadOnlyList<Choice> Programmes(ProgrammeBook book, Words words) => Choices(book.Programmes.Values, words);

    /// <summary>Those among them for which the asker may write down whom they met.</summary>
    public static IReadOnlyList<Choice> ProgrammesFor(Asker asker, ProgrammeBook book, Words words) => Choices(book.Programmes.Values.Where(asker.MayKnowOf), words);

    /// <summary>The rules of the programme that was chosen; null when it is none of those.</summary>
    public static ProgrammeRules? RulesFor(Asker asker, ProgrammeBook book, string? programme) =>
        book.Find(programme ?? "") is { } rules && asker.MayKnowOf(rules) ? rules : null;

    private static IReadOnlyList<Choice> Choices(IEnumerable<ProgrammeRules> programmes, Words words) => [
        .. programmes.Where(rules => rules.IsOn).Select(rules => new Choice(rules.Id, words.Programme(rules.Id))).OrderBy(choice => choice.Text, StringComparer.CurrentCulture)];

    public static IReadOnlyList<Choice> Answers(Words words) => [
        new(nameof(ActAnswer.Accepted), words["answer.accepted"], "check"), new(nameof(ActAnswer.Refused), words["answer.refused"], "x")];

    /// <summary>People met on rounds of the last days, the latest first: whoever is met tonight was mostly met before.</summary>
    public static async Task<IReadOnlyList<PersonCard>> Recent(StreetDesk desk, Asker asker)
    {
        var since = desk.Today.AddDays(-DaysBack);
        await using var db = await desk.Rows.SeenBy(asker);
        var people = await db.Acts.AsNoTracking()
            .Where(act => act.Cell == asker.Cell.Value && act.Day >= since && act.Round != null && act.Person != null && !act.Withdrawn)
            .GroupBy(act => act.Person!.Value)
            .Select(group => new { Person = group.Key, At = group.Max(act => act.At) })
            .OrderByDescending(one => one.At).Take(MostFound).ToListAsync();
        return [.. people.Select(one => desk.People.CardOf(new PersonId(one.Person))).OfType<PersonCard>()];
    }

    public static IReadOnlyList<PersonCard> Found(StreetDesk desk, Asker asker, string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? [] : desk.Finder.Find(asker.Cell, typed, MostFound);

    /// <summary>People as answers, each with what tells them apart.</summary>
    public static IReadOnlyList<Choice> Choices(IEnumerable<PersonCard> people, StreetDesk desk) => [
        .. people.Select(card => new Choice(card.Person.Value.ToString(), desk.People.NameOf(card.Person), "user", Hint(card, desk)))];

    public static string Hint(PersonCard card, StreetDesk desk) =>
        string.Join(" · ", new[] { desk.Names.Who(1, card.Sex, card.Age), card.Commune, card.Why }.Where(text => !string.IsNullOrEmpty(text)));
}
