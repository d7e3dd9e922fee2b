using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

/// <summary>How often one person is served with the same. Those who serve are warned and may go on with a reason.</summary>
[Needs(Permission.Coordinate)]
internal sealed class ServingsModel(CellDesk desk) : OwnThingsPage<ServingForm>(desk)
{
    public override IReadOnlyList<OwnThing> All => [.. Configured.Servings.Select(rule => new OwnThing(rule.Act, Names.Act(Programme, rule.Act), Names.Serving(rule), rule.Act))];

    public IReadOnlyList<Choice> Things => [.. Present.Acts.Where(act => act.RecordedOn is null).Select(act => new Choice(act.Id, Names.Act(Programme, act.Id)))];

    protected override Task Fill()
    {
        Form = Configured.Servings.FirstOrDefault(rule => rule.Act == Asked) is { } rule ? ServingForm.Of(rule) : new ServingForm();
        return Task.CompletedTask;
    }

    // A form without an error of its own is not asked for when a line is taken out.
    protected override ProgrammeConfiguration? ChangeProgramme() => TakeOut is null && !Form.IsWhole ? null : base.ChangeProgramme();

    protected override ProgrammeConfiguration With() => Configured with { Servings = [.. Configured.Servings.Where(rule => rule.Act != Form.Act), Form.ToRule()] };

    protected override ProgrammeConfiguration Without(string key) => Configured with { Servings = [.. Configured.Servings.Where(rule => rule.Act != key)] };
}

internal sealed class ServingForm : IValidatableObject
{
    public string? Act { get; set; }

    public int? NotWithin { get; set; }

    public LengthUnit Unit { get; set; } = LengthUnit.Hours;

    public int? MostPerDay { get; set; }

    public bool IsWhole => !string.IsNullOrEmpty(Act);

    public static ServingForm Of(ServingRule rule)
    {
        var form = new ServingForm { Act = rule.Act, MostPerDay = rule.MostPerDay };
        if (rule.NotWithin is { } length)
        {
            (form.NotWithin, form.Unit) = LengthForm.Of(length);
        }

        return form;
    }

    public ServingRule ToRule() => new(Act!, NotWithin is { } number ? LengthForm.Read(number, Unit) : null, MostPerDay);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        !IsWhole && (NotWithin is not null || MostPerDay is not null) ? [FieldRules.Required(validationContext, [nameof(Act)])] : [];
}
