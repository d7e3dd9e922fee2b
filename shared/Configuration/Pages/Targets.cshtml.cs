using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

[Needs(Permission.Coordinate)]
internal sealed class TargetsModel(CellDesk desk) : OwnThingsPage<TargetForm>(desk)
{
    public override IReadOnlyList<OwnThing> All => [.. Configured.Targets.Index().Select(one => new OwnThing(
        one.Index.ToString(CultureInfo.InvariantCulture), Named(one.Item.Of, one.Item.Code),
        Words.Say("configuration.target", ("Number", one.Item.Number), ("From", one.Item.From), ("To", one.Item.To)), Code: null))];

    public IReadOnlyList<Choice> Things => [
        .. Present.Acts.Select(act => new Choice($"{TargetOf.Act} {act.Id}", Named(TargetOf.Act, act.Id))),
        .. Present.Indicators.Select(indicator => new Choice($"{TargetOf.Indicator} {indicator.Id}", Named(TargetOf.Indicator, indicator.Id)))];

    // A form without an error of its own is not asked for when a line is taken out.
    protected override ProgrammeConfiguration? ChangeProgramme() => TakeOut is null && !Form.IsWhole ? null : base.ChangeProgramme();

    protected override ProgrammeConfiguration With() => Configured with { Targets = [.. Configured.Targets, Form.ToTarget()] };

    protected override ProgrammeConfiguration Without(string key) => Configured with { Targets = [.. Configured.Targets.Index().Where(one => one.Index.ToString(CultureInfo.InvariantCulture) != key).Select(one => one.Item)] };

    private string Named(TargetOf of, string code) => of is TargetOf.Act ? Names.Act(Programme, code) : Words[$"{Programme}.indicator.{code}"];
}

internal sealed class TargetForm : IValidatableObject
{
    public string? What { get; set; }

    public int? Number { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public bool IsWhole => What is not null && Number is not null && From is not null && To is not null;

    public Target ToTarget()
    {
        var parts = What!.Split(' ');
        return new Target(parts[0] == nameof(TargetOf.Indicator) ? TargetOf.Indicator : TargetOf.Act, parts.ElementAtOrDefault(1) ?? "", Number!.Value, From!.Value, To!.Value);
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => What is null && Number is null && From is null && To is null
        ? []
        : new (string Name, object? Value)[] { (nameof(What), What), (nameof(Number), Number), (nameof(From), From), (nameof(To), To) }
            .Where(one => one.Value is null).Select(one => FieldRules.Required(validationContext, [one.Name]));
}
