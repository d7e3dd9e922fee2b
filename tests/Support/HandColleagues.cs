using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Support;

/// <summary>The workers of every cell, as a test says.</summary>
public sealed class HandColleagues : IWorkerNames
{
    private readonly List<Colleague> _all = [];

    public WorkerId Add(string name, params IReadOnlyList<string> teams)
    {
        var worker = WorkerId.New();
        _all.Add(new Colleague(worker, name, teams, new HashSet<Permission>(Enum.GetValues<Permission>())));
        return worker;
    }

    public Task<IReadOnlyList<Colleague>> Of(CellId cell) => Task.FromResult<IReadOnlyList<Colleague>>([.. _all]);

    public string NameOf(WorkerId worker) => "A worker";
}
