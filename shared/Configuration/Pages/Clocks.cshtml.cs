using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

[Needs(Permission.Coordinate)]
internal sealed class ClocksModel(CellDesk desk) : SectionPage(desk)
{
    [BindProperty]
    public IList<ClockForm> Rows { get; set; } = [];

    public string AsModuleHas(string clock) =>
        Words.Say("configuration.as-module", ("Length", Rules.AllClocks.FirstOrDefault(rule => rule.Id == clock) is { Length: var length } ? Names.Length(length) : ""));

    protected override Task Fill()
    {
        Rows = [.. Present.AllClocks.Select(rule => ClockForm.Of(rule.Id, rule.Length))];
        return Task.CompletedTask;
    }

    // As the module has it is not the cell's own.
    protected override ProgrammeConfiguration ChangeProgramme() => Configured with
    {
        Clocks = [.. Rows.Select(row => new ClockLength(row.Clock, row.Length)).Where(row => Rules.AllClocks.FirstOrDefault(rule => rule.Id == row.Clock)?.Length != row.Within)],
    };
}

internal sealed class ClockForm
{
    public string Clock { get; set; } = "";

    [Required]
    public int? Number { get; set; }

    public LengthUnit Unit { get; set; }

    public TimeSpan Length => LengthForm.Read(Number.GetValueOrDefault(), Unit);

    public static ClockForm Of(string clock, TimeSpan length)
    {
        var (number, unit) = LengthForm.Of(length);
        return new ClockForm { Clock = clock, Number = number, Unit = unit };
    }
}
