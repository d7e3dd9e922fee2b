using System.Text.Json;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Outcomes.Pages;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Reports;

/// <summary>From what was counted to the lines of a report, and to what always holds between them.</summary>
internal static class Drafting
{
    public static Draft Of(Counted counted, ActChoices choices, Words words)
    {
        var draft = new Draft(words);
        Reach(draft, counted);
        Kinds(draft, counted, words);
        Stays(draft, counted, words);
        Speed(draft, counted);
        Stages(draft, counted, choices, words);
        Endings(draft, counted);
        Street(draft, counted, words);
        Places(draft, counted);
        return draft;
    }

    private static void Reach(Draft draft, Counted counted)
    {
        var (acts, reach) = (counted.Acts, counted.Reach);
        var (now, before) = (counted.Scope.AcceptedLedger, counted.Scope.AcceptedLedgerBefore);
        var (refused, refusedBefore) = (now with { Answer = ActAnswer.Refused }, before with { Answer = ActAnswer.Refused });
        var accepted = acts.Count(ActAnswer.Accepted);
        var unnamed = acts.Unnamed();
        draft
            .Line("acts", "report.acts", Unit.Acts, accepted, "acts", Opens(now), Opens(before), ofPeople: true)
            .Line("acts.unnamed", "report.acts.unnamed", Unit.Acts, unnamed, "acts", ofPeople: true, unknown: true)
            .Line("people", "report.people", Unit.People, reach.People, "people", Opens(now, "people"), Opens(before, "people"), ofPeople: true)
            .Line("people.new", "report.people.new", Unit.People, reach.New, "people", Opens(now with { New = true }, "people"), Opens(before with { New = true }, "people"), ofPeople: true)
            .Line("people.returning", "report.people.returning", Unit.People, reach.Returning, "people", ofPeople: true);
        if (reach.Later != default)
        {
            draft.Line("people.later", "report.people.later", Unit.People, reach.Later, "people", ofPeople: true, unknown: true);
        }

        if (counted.WithoutCommune is { } outside)
        {
            draft.Line("acts.without-commune", "report.acts.without-commune", Unit.Acts, outside, "acts", ofPeople: true, unknown: true);
        }

        draft
            .Line("met.unnamed", "report.met.unnamed", Unit.People, counted.Outings.UnnamedPeople, "people", ofPeople: true, unknown: true, adds: true)
            .Line("nights", "report.nights", Unit.Nights, counted.Nights, "nights", Opens(now, "nights"), Opens(before, "nights"))
            .Line("rounds", "report.rounds", Unit.Rounds, counted.Outings.Rounds, "team")
            .Line("team", "report.team", Unit.Workers, counted.Outings.Crew, "team")
            .Line("refused", "report.refused", Unit.Acts, acts.Count(ActAnswer.Refused), "refusals", Opens(refused), Opens(refusedBefore), ofPeople: true)
            .Untold("offered", new Pair(accepted.Now + acts.Count(ActAnswer.Refused).Now, accepted.Before + acts.Count(ActAnswer.Refused).Before));
        draft.Untold("acts.named", new Pair(accepted.Now - unnamed.Now, accepted.Before - unnamed.Before));
        draft.Share("acceptance", "report.acceptance", "acts", "offered", "refusals", follows: "refused").End("reach");

        draft.Relations.Add(Relation.Sum("people", reach.Later == default ? ["people.new", "people.returning"] : ["people.new", "people.returning", "people.later"]));
        draft.Relations.Add(Relation.Sum("acts", "acts.unnamed", "acts.named"));
        draft.Relations.Add(Relation.Sum("offered", "acts", "refused"));
        draft.Relations.Add(Relation.AtMost("people", "acts.named"));
    }

    private static void Kinds(Draft draft, Counted counted, Words words)
    {
        var kinds = counted.Acts.Where(sum => sum.Answer is ActAnswer.Accepted).GroupBy(sum => (sum.Programme, sum.Kind))
            .Select(kind => (kind.Key, Acts: kind.Count(ActAnswer.Accepted), Quantity: kind.Quantity()))
            .OrderByDescending(kind => kind.Acts.Now).ThenBy(kind => kind.Key.Programme, StringComparer.Ordinal).ThenBy(kind => kind.Key.Kind, StringComparer.Ordinal).ToList();
        var many = counted.Scope.Programme is null && kinds.Select(kind => kind.Key.Programme).Distinct(StringComparer.Ordinal).Skip(1).Any();
        foreach (var ((programme, kind), acts, _) in kinds)
        {
            draft.Line($"acts.{programme}.{kind}", NameOf(programme, kind), Unit.Acts, acts, "acts", Opens(Chosen(counted.Scope.AcceptedLedger)), Opens(Chosen(counted.Scope.AcceptedLedgerBefore)), ofPeople: true);
            ActFilter Chosen(ActFilter filter) => filter with { Programme = programme, Kind = kind };
        }

        draft.End("kinds", drawn: true);
        foreach (var ((programme, kind), acts, quantity) in kinds.Where(kind => kind.Quantity != kind.Acts).OrderByDescending(kind => kind.Quantity.Now))
        {
            var id = $"acts.{programme}.{kind}";
            draft.Line($"quantity.{programme}.{kind}", NameOf(programme, kind), Unit.Items, quantity, "quantities", Opens(Chosen(counted.Scope.AcceptedLedger), "quantity"), Opens(Chosen(counted.Scope.AcceptedLedgerBefore), "quantity"), ofPeople: true, follows: id);
            draft.Relations.Add(Relation.AtMost(id, $"quantity.{programme}.{kind}"));
            ActFilter Chosen(ActFilter filter) => filter with { Programme = programme, Kind = kind };
        }

        draft.End("quantities", drawn: true);
        if (kinds.Count > 0)
        {
            draft.Relations.Add(Relation.Sum("acts", [.. kinds.Select(kind => $"acts.{kind.Key.Programme}.{kind.Key.Kind}")]));
        }

        Said NameOf(string programme, string kind) => Said.In(() => many ? $"{words.Act(programme, kind)} – {words.Programme(programme)}" : words.Act(programme, kind));
    }

    private static void Stays(Draft draft, Counted counted, Words words)
    {
        foreach (var stay in counted.Stays)
        {
            var id = $"stays.{stay.Programme}.{stay.Kind}";
            draft
                .Line($"{id}.taken-in", Named("report.stays.taken-in"), Unit.People, stay.TakenIn, "stays", ofPeople: true)
                .Line($"{id}.people", Named("report.stays.people"), Unit.People, stay.People, "stays", ofPeople: true)
                .Line($"{id}.person-nights", Named("report.stays.person-nights"), Unit.Nights, stay.PersonNights, "stays", ofPeople: true, follows: $"{id}.people", adds: true)
                .Line($"{id}.nights", Named("report.stays.nights"), Unit.Nights, stay.Nights, "stays", follows: $"{id}.people");
            draft.Relations.Add(Relation.AtMost($"{id}.taken-in", $"{id}.people"));

            Said Named(string key) => Said.In(() => words.Say(key, ("Stay", StayIn(words, id))));
        }

        draft.End("stays");
    }

    /// <summary>"دار المسنين": what its module calls a kind of stay.</summary>
    /// <param name="line">"stays.{programme}.{kind}": both are stored names and hold no dot.</param>
    public static string StayIn(Words words, string line) => line.Split('.') is [_, var programme, var kind] && words.Has($"{programme}.stay.{kind}") ? words[$"{programme}.stay.{kind}"] : words["absent-module"];

    private static void Speed(Draft draft, Counted counted)
    {
        var reach = counted.Reach;
        draft
            .Line("met", "report.met", Unit.People, reach.Met, "first-service", ofPeople: true, adds: true)
            .Line("met.served", "report.met.served", Unit.People, reach.Served, "first-service", ofPeople: true)
            .Line("met.waiting", "report.met.waiting", Unit.People, reach.Waiting, "first-service", ofPeople: true)
            .Rank("met.days", "report.met.days", Unit.Days, reach.MedianDays, "first-service", follows: "met.served")
            .End("first-service");
        draft.Relations.Add(Relation.Sum("met", "met.served", "met.waiting"));
        if (counted.Scope.Zone.Count == 0)
        {
            draft.Relations.Add(Relation.AtMost("people.new", "met.served"));
        }
    }

    private static void Stages(Draft draft, Counted counted, ActChoices choices, Words words)
    {
        foreach (var stage in counted.Stages.OrderBy(stage => stage.Programme, StringComparer.Ordinal).ThenBy(stage => choices.PlaceOf(stage.Programme, stage.Stage)).ThenBy(stage => stage.Stage, StringComparer.Ordinal))
        {
            var name = Said.In(() => counted.Scope.Programme is null ? words.Say("report.says", ("What", words.Programme(stage.Programme)), ("Said", words.Stage(stage.Programme, stage.Stage))) : words.Stage(stage.Programme, stage.Stage));
            draft.Line($"stages.{stage.Programme}.{stage.Stage}", name, Unit.LifeProjects, stage.LifeProjects, "stages", ofPeople: true);
        }

        draft.End("stages", drawn: true);
    }

    private static void Endings(Draft draft, Counted counted)
    {
        var (scope, projects) = (counted.Scope, counted.LifeProjects);
        var closed = projects.Closed.ToDictionary(one => one.Outcome, one => one.LifeProjects);
        Pair Sum(Func<Kernel.Pathways.OutcomeKind, bool> which) => closed.Where(one => which(one.Key)).Aggregate(default(Pair), (sum, one) => new Pair(sum.Now + one.Value.Now, sum.Before + one.Value.Before));
        draft
            .Line("opened", "outcomes.opened", Unit.LifeProjects, projects.Opened, "closings", Projects(null), Projects(null, before: true), ofPeople: true, adds: true)
            .Line("reopened", "outcomes.reopened", Unit.LifeProjects, projects.Reopened, "closings", Projects(null, reopened: true), Projects(null, before: true, reopened: true), ofPeople: true, adds: true)
            .Line("closed", "report.closed", Unit.LifeProjects, Sum(_ => true), "closings", ofPeople: true, adds: true);
        foreach (var outcome in closed.Keys)
        {
            draft.Line(Id(outcome), OutcomeWords.Of(outcome), Unit.LifeProjects, closed[outcome], "closings", Projects(outcome), Projects(outcome, before: true), ofPeople: true, adds: true);
        }

        draft.Line("reintegrated", "report.reintegrated", Unit.LifeProjects, Sum(HeldOut.IsReintegration), "closings", ofPeople: true, adds: true).End("closings", drawn: false);
        draft.Relations.Add(Relation.Sum("closed", [.. closed.Keys.Select(Id)]));
        draft.Relations.Add(Relation.Sum("reintegrated", [.. closed.Keys.Where(HeldOut.IsReintegration).Select(Id)]));
        Later(draft, counted.Ninety, "held", "confirmed-90");
        Later(draft, counted.HalfYear, "returned", "returned-180");
        draft.End("lasting");

        static string Id(Kernel.Pathways.OutcomeKind outcome) => $"closed.{JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString())}";
        string Projects(Kernel.Pathways.OutcomeKind? outcome, bool before = false, bool reopened = false) => OpenedAndClosedModel.Address(before ? scope.Now.Before : scope.Now, scope.Programme, outcome, reopened, campaign: scope.Campaign?.Campaign);
    }

    private static void Later(Draft draft, After after, string told, string definition)
    {
        var id = $"after-{after.Days}";
        draft
            .Line($"{id}.due", $"report.{definition}.due", Unit.LifeProjects, after.Due, definition, ofPeople: true, adds: true)
            .Line($"{id}.held", $"report.{definition}.held", Unit.LifeProjects, after.Held, definition, ofPeople: true, adds: true)
            .Line($"{id}.returned", $"report.{definition}.returned", Unit.LifeProjects, after.Returned, definition, ofPeople: true, adds: true)
            .Share($"{id}.share", $"report.{definition}.share", $"{id}.{told}", $"{id}.due", definition)
            .Line($"{id}.unknown", $"report.{definition}.unknown", Unit.LifeProjects, after.NotOver, definition, ofPeople: true, unknown: true);
        draft.Relations.Add(Relation.Sum($"{id}.due", $"{id}.held", $"{id}.returned"));
    }

    private static void Street(Draft draft, Counted counted, Words words)
    {
        if (counted.Signals is { } signals && signals.Signals != default)
        {
            draft
                .Line("signals", "report.signals", Unit.Signals, signals.Signals, "arrival")
                .Line("signals.reached", "report.signals.reached", Unit.Signals, signals.Reached, "arrival")
                .Line("signals.not-reached", "report.signals.not-reached", Unit.Signals, signals.NotReached, "arrival", unknown: true)
                .Line("signals.false", "report.signals.false", Unit.Signals, signals.False, "arrival")
                .Rank("signals.half", "report.signals.half", Unit.Minutes, signals.Half, "arrival")
                .Rank("signals.nine-in-ten", "report.signals.nine-in-ten", Unit.Minutes, signals.NineInTen, "arrival")
                .End("signals");
        }

        foreach (var item in counted.Outings.Kit)
        {
            var id = $"kit.{JsonNamingPolicy.KebabCaseLower.ConvertName(item.Item.ToString())}";
            draft
                .Line($"{id}.taken", Named("report.kit.taken"), Unit.Items, item.Taken, "kit")
                .Line($"{id}.given", Named("report.kit.given"), Unit.Items, item.Given, "kit")
                .Line($"{id}.returned", Named("report.kit.returned"), Unit.Items, item.Returned, "kit")
                .Line($"{id}.missing", Named("report.kit.missing"), Unit.Items, new Pair(item.Taken.Now - item.Given.Now - item.Returned.Now, item.Taken.Before - item.Given.Before - item.Returned.Before), "kit", unknown: true);

            Said Named(string key) => Said.In(() => words.Say(key, ("Item", words[id])));
        }

        draft.End("kit");
    }

    private static void Places(Draft draft, Counted counted)
    {
        var places = counted.Acts.Where(sum => sum.Answer is ActAnswer.Accepted).GroupBy(sum => sum.Commune)
            .Select(place => (Commune: place.Key, Acts: place.Count(ActAnswer.Accepted)))
            .OrderBy(place => place.Commune is null).ThenByDescending(place => place.Acts.Now).ThenBy(place => place.Commune, StringComparer.Ordinal).ToList();
        foreach (var (commune, acts) in places)
        {
            var id = Id(commune);
            if (commune is null)
            {
                draft.Line(id, "ledger.no-commune", Unit.Acts, acts, "acts", Opens(At(counted.Scope.AcceptedLedger)), Opens(At(counted.Scope.AcceptedLedgerBefore)), ofPeople: true, unknown: true);
            }
            else
            {
                draft.Line(id, new Said(commune, commune, commune), Unit.Acts, acts, "acts", Opens(At(counted.Scope.AcceptedLedger)), Opens(At(counted.Scope.AcceptedLedgerBefore)), ofPeople: true);
            }

            ActFilter At(ActFilter filter) => filter with { Commune = commune ?? ActFilter.NoCommune };
        }

        draft.End("communes", drawn: true);
        if (places.Count > 0)
        {
            draft.Relations.Add(Relation.Sum("acts", [.. places.Select(place => Id(place.Commune))]));
        }

        static string Id(string? commune) => $"acts-in.{commune ?? ActFilter.NoCommune}";
    }

    // The report leaves secret programmes out, also where its reader is of their team: so must what a number opens.
    private static string Opens(ActFilter filter, string total = "acts") => $"{(filter with { Shared = filter.Programme is null }).Address()}#{total}";
}
