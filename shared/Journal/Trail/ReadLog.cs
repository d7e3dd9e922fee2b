using SocialWatch.Kernel;

namespace SocialWatch.Journal.Trail;

/// <summary>
/// Who was shown whom. While a page is made, the rooms that give out names say so here; what was said is written down before
/// the first byte of the page leaves. Outside a page (watches, sheets in the background) nobody is shown anything and nothing is
/// noted.
/// </summary>
public sealed class ReadLog(EventJournal journal, TimeProvider clock)
{
    private readonly AsyncLocal<Look?> _look = new();

    /// <summary>From here on, in this request, everybody who is shown is noted.</summary>
    /// <param name="page">What the program calls the page.</param>
    public Look Begin(Asker asker, string page) => _look.Value = new Look(journal, clock, asker, page);

    /// <summary>The name stands on a page with others.</summary>
    public void Listed(Someone whom) => _look.Value?.Note(whom, Sight.Listed);

    /// <summary>A page about this person.</summary>
    public void Opened(Someone whom) => _look.Value?.Note(whom, Sight.Opened);
}

/// <summary>One request that may show people.</summary>
public sealed class Look
{
    private readonly EventJournal _journal;
    private readonly TimeProvider _clock;
    private readonly Asker _asker;
    private readonly string _page;
    private readonly HashSet<(Someone, Sight)> _known = [];
    private readonly HashSet<PersonId> _opened = [];
    private readonly List<ReadingRow> _waiting = [];
    private readonly Lock _gate = new();

    internal Look(EventJournal journal, TimeProvider clock, Asker asker, string page) => (_journal, _clock, _asker, _page) = (journal, clock, asker, page);

    /// <summary>Writes down whoever was noted since the last time. Nothing may leave before it returns.</summary>
    /// <exception cref="JournalUnavailable">It cannot be written now: then nothing may leave.</exception>
    public async ValueTask Commit()
    {
        List<ReadingRow> rows;
        lock (_gate)
        {
            rows = [.. _waiting];
        }

        if (rows.Count == 0)
        {
            return;
        }

        await _journal.Note(rows);
        lock (_gate)
        {
            _waiting.RemoveRange(0, rows.Count);
        }
    }

    internal void Note(Someone whom, Sight sight)
    {
        lock (_gate)
        {
            // Who was opened stands on the page by that; that the name stands there too adds nothing.
            if ((sight is Sight.Opened || !_opened.Contains(whom.Person)) && _known.Add((whom, sight)))
            {
                _ = sight is Sight.Opened && _opened.Add(whom.Person);
                _waiting.Add(new ReadingRow
                {
                    Cell = _asker.Cell.Value, Worker = _asker.Worker.Value, At = _clock.GetUtcNow(), Person = whom.Person.Value, LifeProject = whom.LifeProject?.Value,
                    Programme = whom.SecretOf ?? whom.Programme, Secret = whom.SecretOf is not null, Sight = sight, Page = _page,
                });
            }
        }
    }
}
