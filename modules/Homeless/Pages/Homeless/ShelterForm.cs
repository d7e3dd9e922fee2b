using System.ComponentModel.DataAnnotations;
using SocialWatch.Homeless.Shelter;

namespace SocialWatch.Homeless.Pages;

/// <summary>What the four shelter forms share.</summary>
internal abstract class ShelterForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice does it once.</summary>
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    /// <summary>The evening or the day it is about; as the form comes, the present operational day.</summary>
    [Required]
    public DateOnly? On { get; set; }

    public abstract ShelterCommand ToCommand();
}
