using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Homeless;

/// <summary>One life project on a shelf: the same rules, without the database behind them.</summary>
internal sealed class Shelf : ILifeProjects, ICellDirectory
{
    private readonly List<Recorded<LifeProjectEvent>> _history = [];
    private readonly Dictionary<OperationId, (LifeProjectCommand Command, Answer Answer)> _operations = [];

    public static LifeProjectId Id { get; } = LifeProjectIds.Of(Story.Person, HomelessProgramme.Id);

    public LifeProjectFile File { get; private set; } = LifeProjectFile.New(Story.Book).Evolve(Story.Opened, Story.At(Story.Tonight));

    public CellProfile Cell { get; set; } = CellProfile.None with { Centres = CellProfile.None.Centres.Add(Story.DarAlAmal, "دار الأمل") };

    public HomelessFacts Facts => (HomelessFacts)File.Own;

    public Task<Answer> Do(LifeProjectId project, LifeProjectCommand command, OperationId operation, Asker asker)
    {
        if (_operations.TryGetValue(operation, out var earlier))
        {
            return Task.FromResult(earlier.Command == command ? earlier.Answer : new Answer.Refused(new OperationUsedForSomethingElse()));
        }

        var answer = Decide(command);
        if (answer is Answer.Done)
        {
            // A refusal records nothing, not even that it was asked: the form may be mended and sent again.
            _operations[operation] = (command, answer);
        }

        return Task.FromResult(answer);
    }

    public Task<LifeProjectRecord?> Read(LifeProjectId project, Asker asker) =>
        Task.FromResult(project == Id ? new LifeProjectRecord(Id, File, _history) : null);

    public ValueTask<CellProfile> Of(CellId cell) => new(Cell);

    private Answer Decide(LifeProjectCommand command)
    {
        if (Shape.FaultIn(command, Cell) is { } fault)
        {
            return new Answer.Refused(fault);
        }

        var stamp = Story.At(Story.Tonight);
        var decision = command.Decide(File, stamp);
        if (decision is not Decision<LifeProjectEvent>.Accepted { Events: var events })
        {
            return new Answer.Refused(((Decision<LifeProjectEvent>.Refused)decision).Why);
        }

        foreach (var happened in events)
        {
            File = File.Evolve(happened, stamp);
            _history.Add(new Recorded<LifeProjectEvent>(happened, stamp, _history.Count + 2));
        }

        return new Answer.Done(_history.Count + 1, Before: false);
    }
}
