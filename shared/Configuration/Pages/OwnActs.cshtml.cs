using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

[Needs(Permission.Coordinate)]
internal sealed class OwnActsModel(CellDesk desk) : OwnThingsPage<OwnActForm>(desk), IWithWords
{
    public override IReadOnlyList<OwnThing> All => [.. Configured.OwnActs.Select(act => new OwnThing(act.Code, Here(act.Words), Words[$"approach.{Names.Kebab(act.Approach)}"], act.Code))];

    WordsForm IWithWords.Form => Form;

    protected override Task Fill()
    {
        Form = Configured.OwnActs.FirstOrDefault(act => act.Code == Asked) is { } act ? OwnActForm.Of(act) : new OwnActForm();
        return Task.CompletedTask;
    }

    protected override ProgrammeConfiguration With()
    {
        var act = new OwnAct(Codes.For(Form.Code, Form.Words.En, Ever.SelectMany(one => one.OwnActs).Select(one => one.Code)), Form.Approach, Form.Words);
        return Configured with { OwnActs = [.. Configured.OwnActs.Where(one => one.Code != act.Code), act] };
    }

    protected override ProgrammeConfiguration Without(string key) => Configured with { OwnActs = [.. Configured.OwnActs.Where(one => one.Code != key)] };
}

internal sealed class OwnActForm : WordsForm
{
    public Approach Approach { get; set; }

    public static OwnActForm Of(OwnAct act)
    {
        var form = new OwnActForm { Approach = act.Approach };
        form.Say(act.Code, act.Words);
        return form;
    }
}
