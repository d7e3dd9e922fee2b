using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Street.Board;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>One signal: what was told, who is on the way, and what comes next.</summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class SignalModel(StreetDesk desk, TonightBoard board) : PageModel
{
    internal StreetNames Names => desk.Names;

    internal Guid Id { get; private set; }

    internal SignalRaised Told { get; private set; } = null!;

    /// <summary>Null when it was settled or joined.</summary>
    internal Signal.Open? Open { get; private set; }

    internal Tag State { get; private set; } = new("");

    internal string? SentTo { get; private set; }

    /// <summary>From the call to the arrival.</summary>
    internal int? Minutes { get; private set; }

    internal Guid? FollowedAs { get; private set; }

    internal IReadOnlyList<BoardSignal> Alike { get; private set; } = [];

    internal Timeline Story { get; private set; } = new([]);

    internal string Title => Names.Words.Say("signal.in", ("Commune", Told.Commune));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var asker = User.ToAsker()!;
        if (await desk.Street.Read(new SignalId(id), asker) is not { State: { Told: { } told } signal } record)
        {
            return NotFound();
        }

        (Id, Told, Open) = (id, told, signal as Signal.Open);
        var last = Open ?? (signal as Signal.Settled)?.Last ?? ((Signal.Joined)signal).Last;
        Minutes = last.ArrivedAt is { } there ? (int)(there - told.At).TotalMinutes : null;
        FollowedAs = (signal as Signal.Joined)?.Into.Value;
        State = StateOf(signal);
        SentTo = await SentOf(last.Sent, asker);
        Alike = Open is { Sent: null, ArrivedAt: null } ? await board.SamePlaceAndHour(asker, told.Commune, told.At, new SignalId(id)) : [];
        Story = new Timeline([.. record.History.Reverse().Select(Entry)]);
        return Page();
    }

    private Tag StateOf(Signal signal) => signal switch
    {
        Signal.Open { ArrivedAt: not null } => new Tag(Names.Words["signal-state.arrived"], Meaning.Active),
        Signal.Open { Sent: not null } => new Tag(Names.Words["signal-state.dispatched"], Meaning.Active),
        Signal.Open => new Tag(Names.Words["signal-state.waiting"], Meaning.Attention),
        Signal.Settled settled => new Tag(Names.Of(settled.How.Outcome), Meaning.Good),
        _ => new Tag(Names.Words["signal-state.joined"]),
    };

    private async Task<string?> SentOf(Dispatch? sent, Asker asker)
    {
        var who = sent switch
        {
            { Worker: { } worker } => Names.NameOf(worker),
            { Round: { } round } => Names.NamesOf((await desk.Street.Read(round, asker))?.State.AsPlanned?.Crew ?? []),
            _ => null,
        };
        return who is null ? null : Names.Words.Say("signal.sent.by", ("Who", who), ("By", Names.NameOf(sent!.By)), ("Time", Names.Time(sent.At)));
    }

    private TimelineEntry Entry(Recorded<SignalEvent> recorded)
    {
        var (text, icon) = recorded.Event switch
        {
            SignalRaised e => (e.Seen, "bell"),
            SignalDispatched => (null, "send"),
            SignalRecalled e => (e.Why, "undo-2"),
            SignalArrived => (null, "map-pin"),
            SignalSettled e => (e.Note, "check"),
            SignalJoined => (null, "link"),
            SignalReopened e => (e.Why, "undo-2"),
            _ => (null, "circle-dot"),
        };
        return new TimelineEntry(recorded.Stamp.At, Names.Words[$"event.{recorded.Event.GetType().Name}"], icon) { Text = text, Who = Names.NameOf(recorded.Stamp.Worker) };
    }
}
