using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration;

/// <summary>
/// What the reader's cell calls its own acts, papers and questions. What was taken out of the configuration keeps its last
/// words: it was done, and is read for ever.
/// </summary>
internal sealed class CellWords(IHttpContextAccessor request) : IOwnWords, IHear<CellEvent>
{
    private readonly ConcurrentDictionary<CellId, ImmutableDictionary<string, InWords>> _words = new();

    public string? Find(string key, string language) =>
        request.HttpContext?.User.ToAsker() is { Cell: var cell } && _words.TryGetValue(cell, out var words) && words.TryGetValue(key, out var found) ? found.In(language) : null;

    // Heard of at the first look at the cell after the start, and in order from then on.
    public void Heard(Guid stream, Recorded<CellEvent> recorded)
    {
        if (recorded.Event is CellConfigured { Content: var content })
        {
            _words.AddOrUpdate(new CellId(stream), _ => With(ImmutableDictionary<string, InWords>.Empty, content), (_, words) => With(words, content));
        }
    }

    private static ImmutableDictionary<string, InWords> With(ImmutableDictionary<string, InWords> words, CellConfiguration content) =>
        words.SetItems(OwnWords.Of(content).Select(one => KeyValuePair.Create(one.Key, one.Words)));
}
