using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Support;

/// <summary>The workers of every cell, as a test says.</summary>
public sealed class HandColleagues : IWorkerNames
{
    private readonly List<(WorkerId, string)> _all = [];

    public WorkerId Add(string name)
    {
        var worker = WorkerId.New();
        _all.Add((worker, name));
        return worker;
    }

    public Task<IReadOnlyList<(WorkerId Id, string Name)>> Of(CellId cell) => Task.FromResult<IReadOnlyList<(WorkerId, string)>>([.. _all]);

    public string NameOf(WorkerId worker) => "A worker";
}
