using System.Collections.Immutable;

namespace SocialWatch.Kernel.Pathways;

/// <summary>What is counted of a period.</summary>
public enum TallyOf
{
    /// <summary>Accepted acts of these kinds.</summary>
    Acts,

    /// <summary>The quantities of accepted acts of these kinds, added: kits, meals.</summary>
    Quantity,

    /// <summary>Different people with an accepted act of one of these kinds; none named: of any kind.</summary>
    People,

    /// <summary>Stays of these kinds entered.</summary>
    Stays,

    /// <summary>Closings with one of these outcomes, by the names of <see cref="OutcomeKind"/>.</summary>
    Closings,
}

/// <summary>One count over the ledger, the stays or the closings of a programme in a period.</summary>
public sealed record Tally(TallyOf Of, params ImmutableArray<string> Names);

/// <summary>
/// A number a programme is judged by, besides those every programme has: a count, or a share of another count. Its name
/// stands under "{programme}.indicator.{id}", how it is counted under the same with ".how".
/// </summary>
/// <param name="Per">What it is a share of, shown as a percentage; null for a plain count. Of nothing there is no share.</param>
public sealed record Indicator(string Id, Tally Count, Tally? Per = null);
