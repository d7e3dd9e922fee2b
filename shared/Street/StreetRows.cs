using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;

namespace SocialWatch.Street;

/// <summary>The one place where this room opens the read models: whatever an asker may not see is kept away here.</summary>
internal sealed class StreetRows(IDbContextFactory<JournalDb> databases)
{
    public async Task<JournalDb> SeenBy(Asker asker) => (await databases.CreateDbContextAsync()).SeenBy(asker);
}
