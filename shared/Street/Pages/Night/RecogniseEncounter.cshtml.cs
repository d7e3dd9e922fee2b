using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>Now it is known who that was.</summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class RecogniseEncounterModel(StreetDesk desk) : RoundPage<RecogniseEncounterForm>(desk)
{
    public override string Stem => "recognise-encounter";

    internal Encounter? Met => Round.Gone?.Encounters.GetValueOrDefault(new EncounterId(Form.Encounter));

    /// <summary>Who was found; people met lately while nobody was sought.</summary>
    internal IReadOnlyList<Choice> Choices { get; private set; } = [];

    /// <summary>Sent as a form, so that no name stands in an address or a server's log.</summary>
    public async Task<IActionResult> OnPostFindAsync(Guid id)
    {
        if (!await Look(id))
        {
            return NotFound();
        }

        ModelState.Clear();
        await Prepare();
        return Page();
    }

    protected override RoundCommand Command() => new RecogniseEncounter(new EncounterId(Form.Encounter), new PersonId(Form.Person.GetValueOrDefault()));

    protected override bool Begin()
    {
        Form.Encounter = AskedId("encounter");
        return Met is not null;
    }

    protected override async ValueTask Prepare() => Choices = Encountered.Choices(
        string.IsNullOrWhiteSpace(Form.Typed) ? await Encountered.Recent(Desk, Asker) : Encountered.Found(Desk, Asker, Form.Typed), Desk);
}

internal sealed class RecogniseEncounterForm : StreetForm
{
    public Guid Encounter { get; set; }

    public string? Typed { get; set; }

    [Required]
    public Guid? Person { get; set; }
}
