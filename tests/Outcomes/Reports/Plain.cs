using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Outcomes.Reports;

/// <summary>The same numbers, computed a second time and plainly: every row in memory, one loop for each number, nothing shared with the program.</summary>
internal static class Plain
{
    private static readonly OutcomeKind?[] Home = [OutcomeKind.FamilyReintegration, OutcomeKind.EducationalReintegration, OutcomeKind.EconomicReintegration];
    private static readonly DateOnly Today = new(2026, 12, 1);

    public static IReadOnlyList<(string Id, (int Now, int Before) Value)> Of(Village village, DateOnly from, DateOnly to)
    {
        var (now, before) = ((from, to), (from.AddDays(-(to.DayNumber - from.DayNumber + 1)), from.AddDays(-1)));
        var (one, two) = (In(village, now), In(village, before));
        return [.. one.Keys.Union(two.Keys).Select(id => (id, (one.GetValueOrDefault(id), two.GetValueOrDefault(id))))];
    }

    private static Dictionary<string, int> In(Village village, (DateOnly From, DateOnly To) period)
    {
        var found = new Dictionary<string, int>();
        var standing = village.Of<ActRow>().Where(act => !act.Secret && !act.Withdrawn).ToList();
        var accepted = standing.Where(act => act.Answer is ActAnswer.Accepted).ToList();
        var acts = accepted.Where(act => Is(act.Day)).ToList();
        var people = village.Of<PersonRow>().ToDictionary(person => person.Person);
        var reached = acts.Where(act => act.Person is not null).Select(act => people[act.Person!.Value]).Distinct().ToList();
        found["acts"] = acts.Count;
        found["acts.unnamed"] = acts.Count(act => act.Person is null);
        found["refused"] = standing.Count(act => act.Answer is ActAnswer.Refused && Is(act.Day));
        found["people"] = reached.Count;
        found["people.new"] = reached.Count(person => Is(DayOf(person)));
        found["people.returning"] = reached.Count(person => DayOf(person) < period.From);
        found["people.later"] = reached.Count(person => DayOf(person) > period.To);
        found["nights"] = acts.Where(act => MoroccoTime.Local(act.At).Hour is >= 21 or < 6).Select(act => act.Day).Distinct().Count();
        foreach (var kind in acts.GroupBy(act => (act.Programme, act.Kind)))
        {
            found[$"acts.{kind.Key.Programme}.{kind.Key.Kind}"] = kind.Count();
            found[$"quantity.{kind.Key.Programme}.{kind.Key.Kind}"] = kind.Sum(act => act.Quantity);
        }

        foreach (var place in acts.GroupBy(act => act.Commune ?? "-"))
        {
            found[$"acts-in.{place.Key}"] = place.Count();
        }

        var met = people.Values.Where(person => Is(DayOf(person))).ToList();
        var days = met.Select(person => accepted.Where(act => act.Person == person.Person).Select(act => (int?)Math.Max(0, act.Day.DayNumber - DayOf(person).DayNumber)).Min()).ToList();
        found["met"] = met.Count;
        found["met.served"] = days.Count(one => one is not null);
        found["met.waiting"] = days.Count(one => one is null);
        found["met.days"] = Rank(days.OfType<int>(), 50);
        foreach (var stage in village.Of<StageEntryRow>().Where(entry => !entry.Secret && Is(entry.EnteredOn)).GroupBy(entry => (entry.Programme, entry.Stage)))
        {
            found[$"stages.{stage.Key.Programme}.{stage.Key.Stage}"] = stage.Select(entry => entry.LifeProject).Distinct().Count();
        }

        Cycles(village, period, found);
        Stays(village, period, found);
        Street(village, period, found);
        return found;

        bool Is(DateOnly day) => day >= period.From && day <= period.To;
    }

    private static void Cycles(Village village, (DateOnly From, DateOnly To) period, Dictionary<string, int> found)
    {
        var cycles = village.Of<CycleRow>().Where(cycle => !cycle.Secret).ToList();
        var closed = cycles.Where(cycle => cycle.Outcome is not null && Is(cycle.ClosedOn!.Value)).ToList();
        found["opened"] = cycles.Count(cycle => cycle.Cycle == 1 && Is(cycle.OpenedOn));
        found["reopened"] = cycles.Count(cycle => cycle.Cycle > 1 && Is(cycle.OpenedOn));
        found["closed"] = closed.Count;
        found["reintegrated"] = closed.Count(cycle => Home.Contains(cycle.Outcome));
        foreach (var wait in new[] { 90, 180 })
        {
            var due = cycles.Where(cycle => Home.Contains(cycle.Outcome) && Is(cycle.ClosedOn!.Value.AddDays(wait)) && cycle.ClosedOn.Value.AddDays(wait) < Today).ToList();
            var back = due.Where(cycle => CameBack(village, cycles, cycle, wait)).ToList();
            (found[$"after-{wait}.due"], found[$"after-{wait}.returned"], found[$"after-{wait}.held"]) = (due.Count, back.Count, due.Count - back.Count);
        }

        bool Is(DateOnly day) => day >= period.From && day <= period.To;
    }

    private static bool CameBack(Village village, List<CycleRow> cycles, CycleRow closed, int wait)
    {
        var (first, last) = (closed.ClosedOn!.Value, closed.ClosedOn.Value.AddDays(wait));
        return cycles.Any(next => next.LifeProject == closed.LifeProject && next.Cycle == closed.Cycle + 1 && next.OpenedOn > closed.ClosedOn && next.OpenedOn <= last)
            || village.Of<ActRow>().Any(act => !act.Secret && !act.Withdrawn && act.Round is not null && act.Person == closed.Person && act.Day > first && act.Day <= last)
            || village.Of<EncounterRow>().Any(met => !met.Secret && !met.Withdrawn && met.Person == closed.Person && met.Day > first && met.Day <= last);
    }

    private static void Stays(Village village, (DateOnly From, DateOnly To) period, Dictionary<string, int> found)
    {
        foreach (var kind in village.Of<StayRow>().Where(stay => !stay.Secret && !stay.Withdrawn).GroupBy(stay => $"stays.{stay.Programme}.{stay.Kind}"))
        {
            var nights = kind.SelectMany(stay => Enumerable.Range(0, period.To.DayNumber - period.From.DayNumber + 1).Select(i => period.From.AddDays(i))
                .Where(night => night >= stay.EnteredOn && night < (stay.LeftOn ?? Today) && night < Today).Select(night => (stay.Person, night))).ToList();
            var entered = kind.Where(stay => stay.EnteredOn >= period.From && stay.EnteredOn <= period.To).Select(stay => stay.Person).Distinct().ToList();
            found[$"{kind.Key}.taken-in"] = entered.Count;
            found[$"{kind.Key}.people"] = nights.Select(night => night.Person).Union(entered).Count();
            found[$"{kind.Key}.person-nights"] = nights.Count;
            found[$"{kind.Key}.nights"] = nights.Select(night => night.night).Distinct().Count();
        }
    }

    private static void Street(Village village, (DateOnly From, DateOnly To) period, Dictionary<string, int> found)
    {
        var signals = village.Of<SignalRow>().Where(signal => signal.JoinedTo is null && Is(signal.Day)).ToList();
        var minutes = signals.Where(signal => signal.ArrivedAt is not null).Select(signal => (int)(signal.ArrivedAt!.Value - signal.RaisedAt).TotalMinutes).ToList();
        (found["signals"], found["signals.reached"], found["signals.half"], found["signals.nine-in-ten"]) = (signals.Count, minutes.Count, Rank(minutes, 50), Rank(minutes, 90));
        var rounds = village.Of<RoundRow>().Where(round => round.Status is RoundStatus.UnderWay or RoundStatus.Closed && Is(round.Day)).ToList();
        found["rounds"] = rounds.Count;
        found["team"] = rounds.SelectMany(round => round.CrewIds).Distinct().Count();
        found["met.unnamed"] = village.Of<EncounterRow>().Where(met => met is { Withdrawn: false, Person: null } && Is(met.Day)).Sum(met => met.People);
        var kit = village.Of<KitRow>().Where(line => rounds.Any(round => round.Round == line.Round)).ToList();
        (found["kit.blankets.taken"], found["kit.blankets.given"], found["kit.blankets.returned"]) = (kit.Sum(line => line.Taken), kit.Sum(line => line.Given), kit.Sum(line => line.Returned));
        found["kit.blankets.missing"] = kit.Sum(line => line.Taken - line.Given - line.Returned);

        bool Is(DateOnly day) => day >= period.From && day <= period.To;
    }

    private static DateOnly DayOf(PersonRow person) => OperationalDays.Of(MoroccoTime.Local(person.RegisteredAt));

    private static int Rank(IEnumerable<int> values, int percent)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(sorted.Count * percent / 100m) - 1];
    }
}
