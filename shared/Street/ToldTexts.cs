using SocialWatch.Journal;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Street;

/// <summary>
/// What was told in words, for a whole list at once: the events come with the rows in one query, and the keys of all of them
/// in another where they are not at hand.
/// </summary>
internal sealed class ToldTexts(EventJournal journal, KeyStore keys)
{
    /// <summary>The events, readable as far as their keys stand; an event of a signal or a round that was forgotten comes without its words.</summary>
    public async Task<IReadOnlyList<TEvent>> Of<TEvent>(IReadOnlyList<EventRow> events)
        where TEvent : class
    {
        var found = await keys.Find([.. events.Select(row => row.Stream).Distinct()]);
        return [.. events.Select(row => journal.Decode<TEvent>(row, found.GetValueOrDefault(row.Stream), unknown: null).Event)];
    }
}
