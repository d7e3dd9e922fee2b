using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Programmes;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Campaigns;

/// <summary>Somebody on the call list was rung up.</summary>
[Needs(Permission.MeetPeople)]
internal sealed class AnswerCallModel(StreetDesk desk, ICampaigns campaigns) : CampaignPage<AnswerCallForm>(desk, campaigns)
{
    public override string Stem => "answer-call";

    internal IReadOnlyList<Choice> Called => [.. Its.Plan.Calls.Select(worker => new Choice(
        worker.Value.ToString(), Desk.Names.NameOf(worker), "user", Its.Calls.TryGetValue(worker, out var said) ? Desk.Names.Of(said) : null))];

    internal IReadOnlyList<Choice> Answers => Choice.Of<CallAnswer>(Words, "call-answer");

    protected override bool Begin()
    {
        Form.Worker = Guid.TryParse(Request.Query["worker"], out var worker) ? worker : null;
        return true;
    }

    protected override CampaignCommand Command() => Form.ToCommand();
}

internal sealed class AnswerCallForm : StreetForm
{
    [Required]
    public Guid? Worker { get; set; }

    [Required]
    public CallAnswer? Answer { get; set; }

    public AnswerCall ToCommand() => new(new WorkerId(Worker.GetValueOrDefault()), Answer.GetValueOrDefault());
}
