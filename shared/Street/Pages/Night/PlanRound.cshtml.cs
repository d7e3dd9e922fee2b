using System.ComponentModel.DataAnnotations;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>A round is planned by a dispatcher; or a crew says that it goes out now.</summary>
[Needs(Permission.MeetPeople)]
internal sealed class PlanRoundModel(StreetDesk desk) : PageModel
{
    private static readonly TimeOnly Evening = new(21, 0);
    private static readonly TimeOnly MorningCall = new(OperationalDays.BeginsAtHour, 0);
    private static readonly TimeSpan Usual = TimeSpan.FromHours(4);

    [BindProperty]
    public PlanRoundForm Form { get; set; } = new();

    /// <summary>Whoever may not plan may still go out now, with a crew of their own.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Now { get; set; }

    internal bool IsNow => Now || !User.May(Permission.Dispatch);

    internal string Title => Words[IsNow ? "round.plan.now" : "round.plan"];

    internal IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    internal IReadOnlyList<Choice> Communes { get; private set; } = [];

    internal IReadOnlyList<Choice> Programmes { get; private set; } = [];

    private Words Words => desk.Names.Words;

    private Asker Asker => User.ToAsker()!;

    public async Task OnGetAsync()
    {
        Form.Day = desk.Today;
        Form.From = IsNow ? WallClock.Shown(desk.Now) : WallClock.Shown(WallClock.At(desk.Today, $"{Evening:HH:mm}"));
        Form.To = WallClock.Shown(IsNow ? Earlier(desk.Now + Usual, WallClock.At(desk.Today.AddDays(1), $"{MorningCall:HH:mm}")) : WallClock.At(desk.Today, $"{Evening:HH:mm}") + Usual);
        Form.Crew = IsNow ? [Asker.Worker.Value] : [];
        await Prepare();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Prepare();
        return await this.Ask(() => desk.Street.Do(new RoundId(Form.Round), Form.ToCommand(IsNow), new OperationId(Form.Operation), Asker), $"/rounds/{Form.Round}", Words["round.plan.done"]);
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private async Task Prepare()
    {
        var cell = await desk.Cells.Of(Asker.Cell);
        Communes = StreetNames.Communes(cell);
        Programmes = Encountered.Programmes(cell.Book, Words);
        Colleagues = CrewChoices.Of(await desk.Workers.Of(Asker.Cell), cell, Form.Day ?? desk.Today, desk.Names);
    }
}

internal sealed class PlanRoundForm : StreetForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice plans one round.</summary>
    public Guid Round { get; set; } = Guid.CreateVersion7();

    [Required]
    public List<Guid> Crew { get; set; } = [];

    [Required]
    public DateOnly? Day { get; set; }

    [Required, RegularExpression(WallClock.Pattern)]
    public string? From { get; set; }

    [Required, RegularExpression(WallClock.Pattern)]
    public string? To { get; set; }

    public List<string>? Zone { get; set; } = [];

    public string? Programme { get; set; }

    [StringLength(200)]
    public string? Vehicle { get; set; }

    [StringLength(2000)]
    public string? Stops { get; set; }

    public PlanRound ToCommand(bool isNow)
    {
        var day = Day.GetValueOrDefault();
        var (from, to) = (MomentOf(day, From), MomentOf(day, To));
        // The morning call itself is the end of the night before.
        to = to <= from && to.TimeOfDay == TimeSpan.FromHours(OperationalDays.BeginsAtHour) && day < DateOnly.MaxValue ? WallClock.At(day.AddDays(1), To ?? "") : to;
        return new PlanRound(
            isNow ? RoundKind.Spontaneous : RoundKind.Planned, from, to, [.. Crew.Select(worker => new WorkerId(worker))], [.. Zone ?? []],
            TextOrNull(Vehicle), TextOrNull(Stops), TextOrNull(Programme));
    }

    /// <summary>The day is the evening on which the round begins: what is typed for before six in the morning is the night after it.</summary>
    private static DateTimeOffset MomentOf(DateOnly day, string? time)
    {
        var at = WallClock.At(day, time ?? "");
        return at.Hour < OperationalDays.BeginsAtHour && day < DateOnly.MaxValue ? WallClock.At(day.AddDays(1), time ?? "") : at;
    }
}
