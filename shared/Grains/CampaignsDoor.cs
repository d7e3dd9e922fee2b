using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>Campaigns for pages, with what must hold beside the campaign itself.</summary>
internal sealed class CampaignsDoor(IAggregates<Campaign, CampaignEvent> campaigns, IAggregates<Round, RoundEvent> rounds, ICellDirectory cells) : ICampaigns
{
    public async Task<Answer> Do(CampaignId campaign, CampaignCommand command, OperationId operation, Asker asker) => await FaultIn(command, asker) is { } fault
        ? new Answer.Refused(fault)
        : await campaigns.Do(campaign.Value, command is ChangeCampaign change ? await WithWhatIsHidden(campaign, change, asker) : command, operation, asker);

    public async Task<Campaign?> Read(CampaignId campaign, Asker asker) => (await campaigns.Read(campaign.Value, asker))?.State.SeenBy(asker);

    private async Task<Refusal?> FaultIn(CampaignCommand command, Asker asker) => command switch
    {
        CampaignAsPlanned { Programmes.IsDefault: false, Targets.IsDefault: false } plan => await Unknown(plan, asker),
        // Nothing goes out with a round of another cell, or with none.
        MoveStock { Round: { } round } when await rounds.Read(round.Value, asker) is null => new NotOneOfThose(nameof(MoveStock.Round)),
        _ => null,
    };

    /// <summary>A secret programme is named by its team alone. For everybody else there is none such.</summary>
    private async Task<Refusal?> Unknown(CampaignAsPlanned plan, Asker asker)
    {
        var book = (await cells.Of(asker.Cell)).Book;
        return plan.Programmes.Concat(plan.Targets.Select(target => target?.Programme)).OfType<string>().FirstOrDefault(programme => book.Find(programme) is { } rules && !asker.MayKnowOf(rules)) is { } secret
            ? new ProgrammeNotInstalled(secret)
            : null;
    }

    /// <summary>What the asker was not shown is not taken out by sending the form back without it.</summary>
    private async Task<ChangeCampaign> WithWhatIsHidden(CampaignId campaign, ChangeCampaign change, Asker asker)
    {
        if (change.Programmes.IsDefault || change.Targets.IsDefault || (await campaigns.Read(campaign.Value, asker))?.State is not { File.Plan: { } plan, Cell.Book: var book })
        {
            return change;
        }

        var hidden = plan.HiddenFrom(asker, book);
        return hidden.IsEmpty ? change : change with
        {
            // A campaign that names none is about all of them.
            Programmes = change.Programmes.IsEmpty ? [] : [.. change.Programmes, .. hidden],
            Targets = [.. change.Targets, .. plan.Targets.Where(target => hidden.Contains(target.Programme))],
        };
    }
}
