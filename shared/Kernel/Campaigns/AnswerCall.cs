namespace SocialWatch.Kernel.Campaigns;

/// <summary>Somebody on the call list was rung up. What was said last holds.</summary>
[CommandName("campaign.answer-call.v1")]
public sealed record AnswerCall(WorkerId Worker, CallAnswer Answer) : CampaignCommand
{
    // Whoever goes out may help to ring the others.
    public override Permission Needs => Permission.MeetPeople;

    public override Decision<CampaignEvent> Decide(Campaign state, Stamp stamp) => state switch
    {
        Campaign.UnderWay { Its: var file } when !file.Plan.Calls.Contains(Worker) => Refuse(new NotOnTheCallList()),
        Campaign.UnderWay { Its: var file } when file.Calls.TryGetValue(Worker, out var before) && before == Answer => AlreadyDone,
        Campaign.UnderWay => Accept(new CallAnswered(Worker, Answer)),
        _ => Refuse(NotUnderWay(state)),
    };
}
