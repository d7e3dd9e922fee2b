using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>Works out the page of a life project from what was read once. Asks no database: names come from memory.</summary>
internal sealed class ProjectScreens(
    ProgrammeNames names, EventWords events, TimeLeft left, Ways ways, Dates dates, IPeopleNames people, IWorkerNames workers)
{
    private Words Words => names.Words;

    /// <param name="now">On Morocco's wall.</param>
    /// <param name="most">How many lines of the timeline to show.</param>
    /// <returns>Null when nothing was ever opened under this id.</returns>
    public ProjectScreen? Of(LifeProjectRecord record, CellProfile cell, DateTimeOffset now, int most) => record.File.Project switch
    {
        LifeProject.Open open => Of(record, open, closed: null, cell, now, most),
        LifeProject.Closed closed => Of(record, closed.Last, closed, cell, now, most),
        _ => null,
    };

    private ProjectScreen Of(LifeProjectRecord record, LifeProject.Open project, LifeProject.Closed? closed, CellProfile cell, DateTimeOffset now, int most)
    {
        var chronicle = Chronicle.Of(record.History);
        var rules = record.File.Rules;
        var setting = new Setting(project.Opening.Programme, project, cell.Centres, rules);
        var today = DateOnly.FromDateTime(now.DateTime);
        var pressing = closed is null ? ProjectLines.Pressing(project, chronicle.StageSince) : null;
        var (moves, endings) = closed is null && rules is not null
            ? (ways.On(record.Id, project, record.File.Own, rules), ways.Out(record.Id, project, record.File.Own, rules))
            : ([], []);

        return new ProjectScreen(record, people.NameOf(project.Opening.Person, project.Opening.Programme))
        {
            Person = project.Opening.Person,
            Programme = project.Opening.Programme,
            HasSafeguards = rules?.Safeguards.IsEmpty is false,
            Facts = FactsOf(project),
            Stands = closed is null ? StandsAt(project, chronicle.StageSince, today) : EndedWith(closed),
            Presses = pressing is null ? null : PressesIn(project, pressing, now),
            IsLate = pressing?.Status is ClockStatus.Passed || pressing?.DueAt < now,
            IsOpen = closed is null,
            IsOver = closed?.Outcome is OutcomeKind.Deceased,
            IsInstalled = rules is not null,
            Referent = project.Referent is { } referent ? workers.NameOf(referent) : null,
            Stages = rules is null ? [] : ProjectLines.Stages(project, closed is null, chronicle, rules, names),
            Moves = moves,
            Endings = endings,
            Stays = StaySections.Of(project, closed is null, rules, cell.Centres, now, names, left),
            Lanes = Lanes.Of(project, chronicle, names),
            Clocks = ProjectLines.Clocks(project, now, names, left),
            Needs = ProjectLines.Needs(project, rules, names),
            Goals = ProjectLines.Goals(project, today, names),
            Tasks = ProjectLines.Tasks(project, today, dates, workers),
            Story = [.. Story.NewestFirst(record.History, most).Select(recorded => Story.LineOf(recorded, setting, events, workers))],
            OwnFacts = OwnFacts.Of(record, now, cell.Centres, names, workers),
            OwnForms = closed is not null ? [] : [.. names.DefinitionOf(rules?.Id)?.Forms.Where(form => form.IsOffered(project, record.File.Own)) ?? []],
            Parts = names.PartsOf(project.Opening.Programme),
        };
    }

    private IReadOnlyList<string> FactsOf(LifeProject.Open project)
    {
        var programme = project.Opening.Programme;
        var card = people.CardOf(project.Opening.Person);
        var category = names.Category(programme, project.Opening.Category);
        return [.. new[]
        {
            // The room of people has the words for the bands it asks for.
            card is null ? null : Words[card.Age is AgeBand.Unknown ? "age-band.unknown" : $"people.age-band.{Kebab.Of(card.Age)}"],
            card is null ? null : Words[$"sex.{Kebab.Of(card.Sex)}"],
            card?.Commune,
            card is { Name: not null } ? card.Description : null,
            names.Programme(programme),
            category == names.Programme(programme) ? null : category,
            project.Cycle > 1 ? Words.Say("life-project.cycle", ("Cycle", project.Cycle)) : null,
        }.OfType<string>()];
    }

    private string StandsAt(LifeProject.Open project, DateTimeOffset since, DateOnly today)
    {
        var day = DateOnly.FromDateTime(since.DateTime);
        return Words.Say("life-project.stands", ("Stage", names.Stage(project.Opening.Programme, project.Stage)), ("Day", day), ("Ago", dates.Relative(day, today)));
    }

    private string EndedWith(LifeProject.Closed closed) =>
        Words.Say("life-project.ended", ("Outcome", names.Outcome(closed.Outcome)), ("Day", closed.On));

    private string PressesIn(LifeProject.Open project, Clock clock, DateTimeOffset now) => Words.Say(
        clock.Status is ClockStatus.Passed || clock.DueAt < now ? "life-project.clock-missed" : "life-project.clock-next",
        ("Clock", names.Clock(project.Opening.Programme, clock.Id)),
        ("When", left.Until(clock.DueAt, now)));
}
