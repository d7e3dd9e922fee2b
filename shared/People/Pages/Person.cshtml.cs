using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Grains;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.People.Pages;

/// <summary>Who somebody is, and on which ways.</summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class PersonModel(IAggregates<Person, PersonEvent> people, IDbContextFactory<JournalDb> databases, IWorkerNames workers, TimeProvider clock, Words words) : PageModel
{
    internal Guid Id { get; private set; }

    internal Person.Known Known { get; private set; } = null!;

    internal IReadOnlyList<LifeProjectRow> Projects { get; private set; } = [];

    internal Timeline Story { get; private set; } = new([]);

    internal DateOnly Today { get; } = DateOnly.FromDateTime(clock.MoroccoNow().DateTime);

    /// <summary>What stands on top: the name, or what one sees, or that neither can be read.</summary>
    internal string Title => Known.Name ?? (Known.Description is { } description ? words.Say("people.unnamed", ("Description", description)) : words["people.not-readable"]);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var asker = User.ToAsker()!;
        if (await people.Read(id, asker) is not { State: Person.Known known } seen)
        {
            return NotFound();
        }

        (Id, Known) = (id, known);
        Story = new Timeline([.. seen.History.Reverse().Select(Entry)]);
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(asker);
        Projects = await db.LifeProjects.AsNoTracking()
            .Where(project => project.Person == id && project.Cell == asker.Cell.Value)
            .OrderBy(project => project.Outcome != null).ThenByDescending(project => project.OpenedOn)
            .ToListAsync();
        return Page();
    }

    internal static DateOnly Since(LifeProjectRow project) => DateOnly.FromDateTime(MoroccoTime.Local(project.StageSince).DateTime);

    private TimelineEntry Entry(Recorded<PersonEvent> recorded)
    {
        var (text, icon) = recorded.Event switch
        {
            PersonRegistered e => (Joined(e.Name, e.Description, e.Place), "user"),
            PersonNamed e => (e.Name, "id-card"),
            PersonDescribed e => (e.Description, "eye"),
            _ => (null, "circle-dot"),
        };
        return new TimelineEntry(recorded.Stamp.At, words[$"event.{recorded.Event.GetType().Name}"], icon) { Text = text, Who = workers.NameOf(recorded.Stamp.Worker) };
    }

    private static string? Joined(params IEnumerable<string?> texts) => string.Join('\n', texts.Where(text => !string.IsNullOrEmpty(text))) is { Length: > 0 } text ? text : null;
}
