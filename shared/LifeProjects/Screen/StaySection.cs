using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>Where somebody stays, what the house owes them, and what came of earlier offers.</summary>
internal sealed record StaySection
{
    /// <summary>Where they stay now, in a sentence; null when nowhere.</summary>
    public required string? Now { get; init; }

    /// <summary>The place in words, for one that is none of the cell's centres.</summary>
    public required string? Place { get; init; }

    /// <summary>How the last stay ended; null while one is open or none ever was.</summary>
    public required string? LastLeft { get; init; }

    public required IReadOnlyList<StepLine> Steps { get; init; }

    /// <summary>Whether nights are counted at all in the stays of this programme.</summary>
    public required bool CountsNights { get; init; }

    public required int NightsThisCycle { get; init; }

    /// <summary>Since the first cycle; null in the first one.</summary>
    public required int? NightsInAll { get; init; }

    /// <summary>How often a stay was refused.</summary>
    public required int Refused { get; init; }

    /// <summary>The last refusals, each with the person's reason if it was told.</summary>
    public required IReadOnlyList<RefusedLine> LastRefused { get; init; }

    /// <summary>What makes sense now, by the name of the form.</summary>
    public required IReadOnlyList<string> Forms { get; init; }
}

internal sealed record RefusedLine(string Text, string? Why);

internal sealed record StepLine(string Id, string Name, string ClassOfStatus, string StatusText, string Note);

/// <summary>Works out what the page says about stays; null for a programme that knows none.</summary>
internal static class StaySections
{
    private const int RefusalsShown = 3;

    public static StaySection? Of(
        LifeProject.Open project, bool isOpen, ProgrammeRules? rules, ImmutableDictionary<CentreId, string> centres, DateTimeOffset now, ProgrammeNames names, TimeLeft left)
    {
        if (rules is not { Stays.IsEmpty: false } && project.Stays.IsEmpty && project.RefusedStays.IsEmpty)
        {
            return null;
        }

        var (words, programme, current) = (names.Words, project.Opening.Programme, project.CurrentStay);
        return new StaySection
        {
            Now = current is null ? null : words.Say("stays.now", ("Kind", names.Stay(programme, current.Entered.Kind)), ("Where", CentreOf(current, centres, words)), ("On", current.Entered.On)),
            Place = current?.Entered.Place,
            LastLeft = current is null && project.Stays.LastOrDefault() is { Left: { } last } ? words.Say("stays.last-left", ("On", last.On), ("Why", words[$"stay.leaving.{last.Why}"])) : null,
            Steps = current is not null && rules?.Stay(current.Entered.Kind) is { } kind ? [.. kind.Protocol.Select(step => LineOf(step, current, project, now, names, left))] : [],
            CountsNights = !project.Nights.IsEmpty || rules?.Stays.Any(stay => stay.NightAct is not null) is true,
            NightsThisCycle = project.NightsThisCycle,
            NightsInAll = project.Cycle > 1 ? project.Nights.Count : null,
            Refused = project.RefusedStays.Length,
            LastRefused = [.. project.RefusedStays.Reverse().Take(RefusalsShown).Select(refused => new RefusedLine(
                words.Say("event.StayRefused", ("Kind", names.Stay(programme, refused.Kind)), ("On", refused.On)), refused.Why))],
            Forms = rules is not { Stays.IsEmpty: false } ? [] : isOpen ? [.. FormsFor(project, rules)] : [.. FormsAfter(project, rules)],
        };
    }

    private static IEnumerable<string> FormsFor(LifeProject.Open project, ProgrammeRules rules)
    {
        if (project.CurrentStay is not { } current)
        {
            yield return StayPanels.Enter;
            yield return StayPanels.Refuse;
        }
        else if (rules.Stay(current.Entered.Kind) is { Protocol.IsEmpty: false })
        {
            yield return StayPanels.Step;
        }

        foreach (var night in FormsAfter(project, rules))
        {
            yield return night;
        }

        if (project.CurrentStay is not null)
        {
            yield return StayPanels.Leave;
        }
    }

    // Also after the stay, and after the closing: a night forgotten may be written down later.
    private static IEnumerable<string> FormsAfter(LifeProject.Open project, ProgrammeRules rules) =>
        project.Stays.Any(stay => stay.Cycle == project.Cycle && rules.Stay(stay.Entered.Kind)?.NightAct is not null) ? [StayPanels.Night] : [];

    private static string CentreOf(Stay stay, ImmutableDictionary<CentreId, string> centres, Words words) => stay.Entered.Centre is { } centre
        ? centres.GetValueOrDefault(centre) ?? words["stays.centre-unknown"]
        : words["stays.no-centre"];

    private static StepLine LineOf(ProtocolStep step, Stay stay, LifeProject.Open project, DateTimeOffset now, ProgrammeNames names, TimeLeft left)
    {
        var (words, clock) = (names.Words, project.Clocks.GetValueOrDefault(ProtocolClocks.Of(step.Id)));
        var isLate = clock is { CanBeMet: true } && (clock.Status is ClockStatus.Passed || clock.DueAt < now);
        return new StepLine(
            step.Id,
            names.ProtocolStep(project.Opening.Programme, step.Id),
            isLate ? "sw-tag sw-tag--urgent" : clock is { CanBeMet: true } ? "sw-tag sw-tag--active" : "sw-tag sw-tag--good",
            isLate ? words["life-project.late"] : clock is { CanBeMet: true } ? words["stays.step-due"] : words["stays.step-done"],
            string.Join(words["life-project.comma"], new[]
            {
                clock is { CanBeMet: true } ? left.Until(clock.DueAt, now) : null,
                stay.LastDone(step.Id) is { } day ? words.Say("stays.last-done", ("On", day)) : null,
            }.OfType<string>()));
    }
}
