using System.Collections.Immutable;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.Campaigns;

/// <summary>Something asked of a campaign. Whoever sends people out runs it.</summary>
public abstract record CampaignCommand : Command<Campaign, CampaignEvent>
{
    public override Permission Needs => Permission.Dispatch;

    /// <summary>Why nothing more can be asked of a campaign in this situation.</summary>
    private protected static Refusal NotUnderWay(Campaign campaign) => campaign switch
    {
        Campaign.NotPlanned => new CampaignNotPlanned(),
        Campaign.Planned => new CampaignNotUnderWay(),
        Campaign.UnderWay => new CampaignAlreadyOpen(),
        Campaign.Closed => new CampaignIsClosed(),
        Campaign.Cancelled => new CampaignIsCancelled(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>A campaign as it is to be. The same is asked when it is planned and when it is changed.</summary>
public abstract record CampaignAsPlanned(
    [property: Typed(100)] string Name, DateOnly From, DateOnly To, [property: OfTheCell] ImmutableArray<string> Zone, ImmutableArray<string> Programmes, AlertLevel? OpensAt,
    ImmutableArray<CampaignTarget> Targets, ImmutableArray<KitCount> Stock, ImmutableArray<ExtraPlaces> Places, [property: Colleague] ImmutableArray<WorkerId> Calls,
    ImmutableArray<KitCount> Kit) : CampaignCommand
{
    // A winter and the next one are two campaigns.
    public const int MostDays = 400;

    /// <summary>In one order, so that the same plan is the same however it was typed.</summary>
    private protected CampaignPlan PlanIn(Campaign state)
    {
        var plan = new CampaignPlan(Name, From, To, Zone, Programmes, OpensAt, Targets, Stock, Places, Calls, Kit).Whole();
        return plan with
        {
            Programmes = [.. plan.Programmes.Order(StringComparer.Ordinal)],
            Targets = [.. plan.Targets.OrderBy(target => target.Programme, StringComparer.Ordinal).ThenBy(target => target.Kind, StringComparer.Ordinal)],
            Secret = [.. plan.Programmes.Concat(plan.Targets.Select(target => target.Programme)).Distinct().Where(programme => state.Cell.Book.Find(programme) is { IsSecret: true }).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>What is wrong with a plan, whoever makes it.</summary>
    private protected static Refusal? FaultIn(CampaignPlan plan, Campaign state, Stamp stamp) => plan switch
    {
        { OpensAt: AlertLevel.None } => new NotOneOfThose(nameof(OpensAt)),
        _ when plan.To < plan.From => new CampaignEndsBeforeItBegins(),
        _ when plan.To.DayNumber - plan.From.DayNumber >= MostDays => new CampaignTooLong(MostDays),
        _ when plan.From.DayNumber - stamp.OperationalDay.DayNumber > PlanRound.DaysAhead => new TooFarAhead(PlanRound.DaysAhead),
        _ when plan.From.Year < stamp.At.Year - RecordAct.YearsBack => new TooLongAgo(RecordAct.YearsBack),
        _ => Twice(plan) ?? OutsideTheCell(plan, state.Cell) ?? OutsideItsBounds(plan),
    };

    private static NamedTwice? Twice(CampaignPlan plan) => plan switch
    {
        _ when HasTwice(plan.Zone, one => one) => new NamedTwice(nameof(Zone)),
        _ when HasTwice(plan.Programmes, one => one) => new NamedTwice(nameof(Programmes)),
        _ when HasTwice(plan.Targets, one => (one.Programme, one.Kind)) => new NamedTwice(nameof(Targets)),
        _ when HasTwice(plan.Stock, one => one.Item) => new NamedTwice(nameof(Stock)),
        _ when HasTwice(plan.Places, one => one.Centre) => new NamedTwice(nameof(Places)),
        _ when HasTwice(plan.Calls, one => one) => new NamedTwice(nameof(Calls)),
        _ when HasTwice(plan.Kit, one => one.Item) => new NamedTwice(nameof(Kit)),
        _ => null,
    };

    private static Refusal? OutsideTheCell(CampaignPlan plan, CellProfile cell) => plan switch
    {
        _ when plan.Zone.Any(commune => !cell.Communes.Contains(commune)) => new NotOneOfThose(nameof(Zone)),
        _ when plan.Places.Any(one => !cell.Centres.ContainsKey(one.Centre)) => new NotOneOfThose(nameof(Places)),
        _ when plan.Programmes.Concat(plan.Targets.Select(target => target.Programme)).FirstOrDefault(programme => cell.Book.Find(programme) is null) is { } unknown => new ProgrammeNotInstalled(unknown),
        _ when plan.Programmes.Length > 0 && plan.Programmes.All(programme => plan.Secret.Contains(programme)) => new OnlySecretProgrammes(),
        _ when plan.Targets.Any(target => cell.Book.Find(target.Programme)!.Act(target.Kind) is null) => new NoSuchAct(),
        _ when plan.Programmes.Length > 0 && plan.Targets.Any(target => !plan.Programmes.Contains(target.Programme)) => new TargetOutsideTheCampaign(),
        _ => null,
    };

    private static NotBetween? OutsideItsBounds(CampaignPlan plan) => plan switch
    {
        _ when plan.Targets.Any(target => target.Number is < 1 or > CampaignPlan.Most) => new NotBetween(nameof(Targets), 1, CampaignPlan.Most),
        _ when plan.Stock.Any(one => one.Count is < 1 or > CampaignPlan.Most) => new NotBetween(nameof(Stock), 1, CampaignPlan.Most),
        _ when plan.Kit.Any(one => one.Count is < 1 or > CampaignPlan.Most) => new NotBetween(nameof(Kit), 1, CampaignPlan.Most),
        _ when plan.Places.Any(one => one.Places is < 1 or > StatePlaces.Most) => new NotBetween(nameof(Places), 1, StatePlaces.Most),
        _ => null,
    };

    private static bool HasTwice<T, TKey>(ImmutableArray<T> list, Func<T, TKey> key) => list.Select(key).Distinct().Count() < list.Length;
}
