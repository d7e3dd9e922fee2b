using System.Collections.Immutable;
using SocialWatch.DrugUse.Code;
using SocialWatch.DrugUse.Injecting;
using SocialWatch.DrugUse.Kits;
using SocialWatch.DrugUse.Overdoses;
using SocialWatch.DrugUse.Substitution;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.DrugUse;

/// <summary>What this programme alone knows of somebody. A new cycle goes on from it: a body and its risks do not begin anew with a file.</summary>
/// <param name="Code">As the person wishes to be called; null when no code was given.</param>
internal sealed record DrugUseFacts(string? Code, InjectingStated? Injecting) : ProgrammeFacts
{
    public static DrugUseFacts Nothing { get; } = new(Code: null, Injecting: null);

    /// <summary>As they were handed out, by the act that counts the kits.</summary>
    public ImmutableDictionary<ActId, KitsHandedOut> HandOuts { get; init; } = ImmutableDictionary<ActId, KitsHandedOut>.Empty;

    /// <summary>Kits that stand in the ledger: the day, and how many.</summary>
    public ImmutableDictionary<ActId, (DateOnly On, int Kits)> KitsGiven { get; init; } = ImmutableDictionary<ActId, (DateOnly, int)>.Empty;

    /// <summary>In the order they were told.</summary>
    public ImmutableArray<Overdose> Overdoses { get; init; } = [];

    /// <summary>In the order they were begun. At most the last is running.</summary>
    public ImmutableArray<SubstitutionTreatment> Substitutions { get; init; } = [];

    public SubstitutionTreatment? Running => Substitutions.LastOrDefault(one => one.Stopped is null);

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened switch
    {
        CodeGiven e => this with { Code = e.Code },
        InjectingStated e => this with { Injecting = e },
        KitsHandedOut e => this with
        {
            HandOuts = HandOuts.SetItem(e.Act, e),
            KitsGiven = e.Given > 0 ? KitsGiven.SetItem(e.Act, (DayOf(e.At), e.Given)) : KitsGiven,
        },
        OverdoseReported e => this with { Overdoses = Overdoses.Add(new Overdose(e, FollowedUp: null)) },
        OverdoseFollowedUp e => With(e.Overdose, overdose => overdose with { FollowedUp = e }),
        SubstitutionStarted e => this with { Substitutions = Substitutions.Add(new SubstitutionTreatment(e, Stopped: null)) },
        SubstitutionStopped e => With(e.Substitution, treatment => treatment with { Stopped = e }),
        ActWithdrawn e => Without(e.Act),

        // What was owed in the former cycle presses nobody in this one: the person is here again, that is the contact.
        LifeProjectReopened => this with { Overdoses = [.. Overdoses.Select(overdose => overdose with { IsPast = true })] },

        // Never throw here: one odd event in an old stream must not make a person's file unreadable.
        _ => this,
    };

    private DrugUseFacts With(ActId overdose, Func<Overdose, Overdose> change) =>
        this with { Overdoses = [.. Overdoses.Select(one => one.Id == overdose ? change(one) : one)] };

    private DrugUseFacts With(ActId substitution, Func<SubstitutionTreatment, SubstitutionTreatment> change) =>
        this with { Substitutions = [.. Substitutions.Select(one => one.Id == substitution ? change(one) : one)] };

    // Whoever withdraws the act withdraws what came with it, or the ledger and the facts would tell two stories.
    private DrugUseFacts Without(ActId act) => this with
    {
        KitsGiven = KitsGiven.Remove(act),
        Overdoses = [.. Overdoses.Where(one => one.Id != act).Select(one => one.FollowedUp?.Act == act ? one with { FollowedUp = null } : one)],
        Substitutions = Substitutions.RemoveAll(one => one.Id == act),
    };
}
