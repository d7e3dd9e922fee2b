using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People.Index;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.People;

internal static class Indexes
{
    /// <summary>A world whose index hears of everything from the beginning.</summary>
    public static Task<TestWorld> World() => TestWorld.Open(also: services => services
        .AddSingleton<NameIndex>()
        .AddSingleton<IHear<PersonEvent>>(provider => provider.GetRequiredService<NameIndex>()));

    public static NameIndex Index(this TestWorld world) => world.Services.GetRequiredService<NameIndex>();

    /// <summary>A new index, read from what is stored, as after a start.</summary>
    public static async Task<NameIndex> ReadAnew(this TestWorld world)
    {
        var index = new NameIndex();
        await world.Build(index).ReadAll(CancellationToken.None);
        return index;
    }

    public static NameIndexBuild Build(this TestWorld world, NameIndex index) => new(
        index,
        world.Services.GetRequiredService<IDbContextFactory<JournalDb>>(),
        world.Services.GetRequiredService<EventJournal>(),
        world.Services.GetRequiredService<KeyStore>(),
        world.Clock,
        NullLogger<NameIndexBuild>.Instance);

    public static IReadOnlyList<PersonId> Ids(this NameIndex index, TestWorld world, string typed, int most = 50) =>
        [.. index.Find(new Search(world.Asker.Cell, typed), most).People.Select(person => person.Person)];
}
