using System.Collections.Immutable;

namespace SocialWatch.Kernel.Pathways;

/// <summary>
/// Something that must happen within a time after a stage begins. An act of one of <paramref name="MetBy"/> meets it,
/// once <paramref name="OpensAfter"/> is over: a visit on the sixth day is not the visit of the thirtieth.
/// With <paramref name="MetByLeaving"/> it is met by going on to another stage.
/// Lengths are configuration of the cell; the ones a module brings are only where a cell starts from.
/// </summary>
public sealed record ClockRule(string Id, TimeSpan Length, TimeSpan OpensAfter, ImmutableArray<string> MetBy, bool MetByLeaving = false);
