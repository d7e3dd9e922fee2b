using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SocialWatch.Tests.Street;

/// <summary>Counts what goes to the database from this test on.</summary>
internal sealed class RoundTrips : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly AsyncLocal<bool> _mine = new() { Value = true };

    public RoundTrips() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public int Count { get; private set; }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        // Other tests run beside this one.
        if (value.Key == RelationalEventId.CommandExecuting.Name && _mine.Value)
        {
            Count++;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(one => one.Dispose());
}
