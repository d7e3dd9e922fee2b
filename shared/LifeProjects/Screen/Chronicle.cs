using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>What the page needs of the history and the state does not keep, gathered in one walk.</summary>
internal sealed class Chronicle
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<(NoteWritten Note, DateTimeOffset At)> _notes = [];

    private Chronicle() { }

    /// <summary>When the present stage began (of a closed one: the last).</summary>
    public DateTimeOffset StageSince { get; private set; }

    /// <summary>Stages of the present cycle, the present one among them.</summary>
    public IReadOnlySet<string> Visited => _visited;

    /// <summary>Notes in the order they were written.</summary>
    public IReadOnlyList<(NoteWritten Note, DateTimeOffset At)> Notes => _notes;

    public static Chronicle Of(IReadOnlyList<Recorded<LifeProjectEvent>> history)
    {
        var chronicle = new Chronicle();
        foreach (var recorded in history)
        {
            chronicle.Read(recorded);
        }

        return chronicle;
    }

    private void Read(Recorded<LifeProjectEvent> recorded)
    {
        switch (recorded.Event)
        {
            case LifeProjectOpened opened:
                Enter(opened.Stage, recorded.Stamp);
                break;
            case LifeProjectReopened reopened:
                _visited.Clear();
                Enter(reopened.Stage, recorded.Stamp);
                break;
            case StageEntered entered:
                Enter(entered.Stage, recorded.Stamp);
                break;
            case NoteWritten note:
                _notes.Add((note, MoroccoTime.Local(recorded.Stamp.At)));
                break;
        }
    }

    private void Enter(string stage, Stamp stamp)
    {
        _visited.Add(stage);
        StageSince = MoroccoTime.Local(stamp.At);
    }
}
