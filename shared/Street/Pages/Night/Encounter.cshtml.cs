using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>Somebody is met: known, new, or nobody who is named.</summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class EncounterModel(StreetDesk desk) : RoundPage<EncounterForm>(desk)
{
    public override string Stem => "encounter";

    internal IReadOnlyList<PersonCard> Recent { get; private set; } = [];

    /// <summary>Null until somebody was sought.</summary>
    internal IReadOnlyList<PersonCard>? Found { get; private set; }

    /// <summary>Sent as a form, so that no name stands in an address or a server's log.</summary>
    public async Task<IActionResult> OnPostFindAsync(Guid id)
    {
        if (!await Look(id))
        {
            return NotFound();
        }

        Found = Encountered.Found(Desk, Asker, Form.Typed);
        return Page();
    }

    internal string NameOf(PersonCard card) => Desk.People.NameOf(card.Person);

    internal string HintOf(PersonCard card) => Encountered.Hint(card, Desk);

    // Nothing is asked of the round here: the next page does.
    protected override RoundCommand Command() => throw new System.Diagnostics.UnreachableException();

    protected override Task<Answer> Asked() => Task.FromResult<Answer>(new Answer.Refused(new NothingHere()));

    protected override async ValueTask Prepare() => Recent = await Encountered.Recent(Desk, Asker);
}

internal sealed class EncounterForm : StreetForm
{
    public string? Typed { get; set; }
}
