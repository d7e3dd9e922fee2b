using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

[Needs(Permission.Coordinate)]
internal sealed class ProtocolModel(CellDesk desk) : SectionPage(desk)
{
    [BindProperty]
    public IList<StepForm> Rows { get; set; } = [];

    public bool ComesAgain(StepForm row) => Rules.Stay(row.Stay)?.Step(row.Step)?.Every is not null;

    protected override Task Fill()
    {
        Rows = [.. Rules.Stays.SelectMany(stay => stay.Protocol.Select(step => StepForm.Of(stay.Id, step, Configured.Steps.FirstOrDefault(one => one.Stay == stay.Id && one.Step == step.Id))))];
        return Task.CompletedTask;
    }

    // As the module has it is not the cell's own.
    protected override ProgrammeConfiguration ChangeProgramme() => Configured with
    {
        Steps = [.. Rows.Select(row => row.Of(Rules.Stay(row.Stay)?.Step(row.Step))).OfType<StepSetting>()],
    };
}

internal sealed class StepForm
{
    public string Stay { get; set; } = "";

    public string Step { get; set; } = "";

    public bool IsOn { get; set; }

    [Required]
    public int? First { get; set; }

    public LengthUnit FirstUnit { get; set; }

    public int? Every { get; set; }

    public LengthUnit EveryUnit { get; set; }

    public static StepForm Of(string stay, ProtocolStep step, StepSetting? set)
    {
        var (first, firstUnit) = LengthForm.Of(set?.FirstWithin ?? step.FirstWithin);
        var (every, everyUnit) = LengthForm.Of(set?.Every ?? step.Every ?? TimeSpan.FromDays(1));
        return new StepForm { Stay = stay, Step = step.Id, IsOn = set?.IsOn ?? true, First = first, FirstUnit = firstUnit, Every = step.Every is null ? null : every, EveryUnit = everyUnit };
    }

    public StepSetting? Of(ProtocolStep? step)
    {
        TimeSpan? first = LengthForm.Read(First.GetValueOrDefault(), FirstUnit);
        TimeSpan? every = Every is { } number ? LengthForm.Read(number, EveryUnit) : null;
        var set = new StepSetting(Stay, Step, IsOn, first == step?.FirstWithin ? null : first, every == step?.Every ? null : every);
        return set is { IsOn: true, FirstWithin: null, Every: null } && step is not null ? null : set;
    }
}
