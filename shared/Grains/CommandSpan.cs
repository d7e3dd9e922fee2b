using System.Diagnostics;
using System.Diagnostics.Metrics;
using SocialWatch.Kernel;

namespace SocialWatch.Grains;

/// <summary>One span and one count a command: what was asked and what came of it. Never a name, never a text.</summary>
internal readonly struct CommandSpan : IDisposable
{
    public const string Name = "SocialWatch.Commands";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Answers = Meter.CreateCounter<long>("socialwatch.commands.answers");

    private readonly Activity? _activity;
    private readonly string _command;

    private CommandSpan(Activity? activity, string command) => (_activity, _command) = (activity, command);

    public static CommandSpan Start(string kind, object command)
    {
        var activity = Source.StartActivity(command.GetType().Name);
        activity?.SetTag("stream.kind", kind);
        return new CommandSpan(activity, command.GetType().Name);
    }

    public Answer Tell(Answer answer)
    {
        var outcome = answer switch
        {
            Answer.Done { Before: true } => "done-before",
            Answer.Done => "done",
            Answer.Refused refused => refused.Why.GetType().Name,
            _ => throw new UnreachableException(),
        };
        _activity?.SetTag("outcome", outcome);
        Answers.Add(1, new KeyValuePair<string, object?>("command", _command), new KeyValuePair<string, object?>("outcome", outcome));
        return answer;
    }

    public void Dispose() => _activity?.Dispose();
}
