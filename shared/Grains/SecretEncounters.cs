using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>
/// Whom a crew met for a secret programme is told to the programme's team alone. A round read by another does not hold the
/// encounter at all: no page can show it by mistake.
/// </summary>
internal static class SecretEncounters
{
    public static bool AreKept(EncounterRecorded met, Round round, Asker asker) => round.KeepsSecret(met) && !asker.IsInTeamOf(met.Programme);

    public static RoundRecord For(Asker asker, RoundRecord record)
    {
        var encounters = (record.State.Gone?.Encounters.Values ?? []).Where(one => AreKept(one.Met, record.State, asker)).ToList();
        if (encounters.Count == 0)
        {
            return record;
        }

        var kept = encounters.Select(one => one.Met.Encounter).ToHashSet();
        var acts = encounters.SelectMany(one => one.Acts).Select(act => act.Act).ToHashSet();
        return record with
        {
            State = record.State switch
            {
                Round.UnderWay going => Without(going, kept, acts),
                Round.Closed closed => closed with { Last = Without(closed.Last, kept, acts) },
                var other => other,
            },
            History = [.. record.History.Where(one => !TellsOf(one.Event, kept, acts))],
        };
    }

    private static Round.UnderWay Without(Round.UnderWay going, HashSet<EncounterId> encounters, HashSet<ActId> acts) =>
        going with { Encounters = going.Encounters.RemoveRange(encounters), Acts = going.Acts.RemoveRange(acts) };

    private static bool TellsOf(RoundEvent happened, HashSet<EncounterId> encounters, HashSet<ActId> acts) => happened switch
    {
        EncounterRecorded e => encounters.Contains(e.Encounter),
        EncounterWithdrawn e => encounters.Contains(e.Encounter),
        EncounterRecognised e => encounters.Contains(e.Encounter),
        RecognitionTakenBack e => encounters.Contains(e.Encounter),
        AnonymousActRecorded e => acts.Contains(e.Act),
        AnonymousActWithdrawn e => acts.Contains(e.Act),
        AnonymousActRecognised e => acts.Contains(e.Act),
        AnonymousAgain e => acts.Contains(e.Act),
        _ => false,
    };
}
