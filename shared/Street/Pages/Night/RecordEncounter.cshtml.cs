using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>Nobody is named: what was done, for how many, of which age and sex. Everything is tapped; nothing need be typed.</summary>
[Needs(Permission.MeetPeople)]
internal sealed class RecordEncounterModel(StreetDesk desk) : RoundPage<RecordEncounterForm>(desk)
{
    public override string Stem => "record-encounter";

    public override bool MayHaveToHide => Rules?.HasTeam is true;

    internal ProgrammeRules? Rules => Encountered.RulesFor(Asker, Cell.Book, Form.Programme);

    internal IReadOnlyList<Choice> Programmes => Encountered.ProgrammesFor(Asker, Cell.Book, Words);

    internal IReadOnlyList<Choice> Acts => Encountered.Acts(Rules, Words);

    internal IReadOnlyList<Choice> Answers => Encountered.Answers(Words);

    protected override string Then => $"/rounds/{Id}";

    internal string With(string programme) => $"/rounds/{Id}/record-encounter?programme={Uri.EscapeDataString(programme)}";

    protected override RoundCommand Command() => Form.ToCommand(OnTheWay.Moment(Form.Time, Round, Desk.Now));

    protected override bool Begin()
    {
        var asked = (string?)Request.Query["programme"];
        Form.Programme = asked ?? Round.AsPlanned?.Plan.Programme ?? (Programmes is [var only] ? only.Value : null);
        Form.Time = WallClock.Shown(Desk.Now);
        Form.Commune = Round.Gone?.Stops is [.., var last] ? last.Commune : Round.AsPlanned?.Plan.Zone is [var alone] ? alone : null;
        return true;
    }
}

internal sealed class RecordEncounterForm : StreetForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice counts once.</summary>
    public Guid Encounter { get; set; } = Guid.CreateVersion7();

    public string? Programme { get; set; }

    [Required]
    public List<string> Kinds { get; set; } = [];

    public ActAnswer Answer { get; set; }

    public int People { get; set; } = 1;

    /// <summary>How many of each; one for each person where nothing is said.</summary>
    public int? Quantity { get; set; }

    [Required, RegularExpression(WallClock.Pattern)]
    public string? Time { get; set; }

    public AgeBand Age { get; set; }

    public Sex Sex { get; set; }

    public string? Commune { get; set; }

    [StringLength(300)]
    public string? Place { get; set; }

    [StringLength(500)]
    public string? Seen { get; set; }

    public RecordEncounter ToCommand(DateTimeOffset at) => new(
        new EncounterId(Encounter), Text(Programme), at, People, Age, Sex, TextOrNull(Commune), TextOrNull(Place), TextOrNull(Seen),
        [.. Kinds.Select(kind => new AnonymousAct(new ActId(Steps.Of(Encounter, kind)), kind, Answer, Quantity ?? People))]);
}
