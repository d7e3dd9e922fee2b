using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Journal.Keys;

/// <summary>Whether journal, key store and master key belong together. Told at the start, or the first page that shows a name would tell it.</summary>
internal static class KeyStoreCheck
{
    private const string Room = "key store";

    /// <summary>
    /// Everybody in the journal has a key or the note that it was destroyed: two walks along an index, side by side, in the
    /// order of the ids. The row of a person is written with the event that registers them, after their key.
    /// </summary>
    /// <exception cref="StorageNotUsable">Somebody has neither.</exception>
    public static async Task EverybodyHasOne(JournalDb journal, KeysDb store, string where)
    {
        // The journal first: a live host makes the key before the person.
        await Walk(journal.People.IgnoreQueryFilters().Select(row => row.Person), "people", store, where);
        await Walk(journal.Signals.Select(row => row.Signal), "signals", store, where);
        await Walk(journal.Rounds.Select(row => row.Round), "rounds", store, where);
        await Walk(journal.Sheets.IgnoreQueryFilters().Select(row => row.Sheet), "sheets", store, where);
    }

    private static async Task Walk(IQueryable<Guid> subjects, string called, KeysDb store, string where)
    {
        await using var people = subjects.OrderBy(person => person).AsAsyncEnumerable().GetAsyncEnumerator();
        var more = await people.MoveNextAsync();
        await using var keys = store.PersonKeys.Select(row => row.Person).OrderBy(person => person).AsAsyncEnumerable().GetAsyncEnumerator();
        var (met, missing, found) = (0L, 0L, await keys.MoveNextAsync());

        for (; more; more = await people.MoveNextAsync(), met++)
        {
            while (found && keys.Current.CompareTo(people.Current) < 0)
            {
                found = await keys.MoveNextAsync();
            }

            missing += found && keys.Current == people.Current ? 0 : 1;
        }

        if (missing > 0)
        {
            throw new StorageNotUsable($"The key store ({where}) has neither a key for {missing:N0} of the {met:N0} {called} in the journal nor the note that it was destroyed: it was not restored with the journal. Put it back from the same backup.");
        }
    }

    /// <summary>The master key of this store, made where there is no store yet.</summary>
    /// <exception cref="StorageNotUsable">It is missing, or it is the key of another store.</exception>
    public static MasterKey MasterOf(KeysDb store, string file, string where)
    {
        var master = MasterKey.Load(file, mayCreate: !store.MasterKeyProofs.Any() && !store.PersonKeys.Any());
        var proof = store.MasterKeyProofs.AsNoTracking().SingleOrDefault() ?? Prove(store, master);

        return proof is not null && master.Open(Room, proof.Box, "proof"u8) is not null
            ? master
            : throw new StorageNotUsable($"The master key {file} does not open the key store ({where}): it belongs to another one. Put both back from the same backup; where two hosts share a key store, copy the file from the one that made it.");
    }

    /// <summary>Two hosts at an empty store may each have made a master key: the first proof stands, and the other host must not seal anything.</summary>
    /// <returns>The proof that stands; null when the store's keys were wrapped with another master key.</returns>
    private static MasterKeyProofRow? Prove(KeysDb store, MasterKey master)
    {
        if (!OpensAKey(store, master))
        {
            return null;
        }

        store.Database.OpenConnection();
        LiveSettings.Assert(store);
        try
        {
            store.Add(new MasterKeyProofRow { Box = master.Seal(Room, "SocialWatch"u8, "proof"u8) });
            store.SaveChanges();
        }
        catch (DbUpdateException) when (store.MasterKeyProofs.AsNoTracking().Any())
        {
            store.ChangeTracker.Clear();
        }

        return store.MasterKeyProofs.AsNoTracking().Single();
    }

    /// <summary>A store from before there were proofs: any key in it tells.</summary>
    private static bool OpensAKey(KeysDb store, MasterKey master)
    {
        try
        {
            return store.PersonKeys.AsNoTracking().FirstOrDefault(row => row.Wrapped != null) is not { } row || master.Unwrap(row.Person, row.Wrapped!).Length > 0;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
