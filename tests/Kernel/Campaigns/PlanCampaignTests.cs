using System.Collections.Immutable;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Campaigns;

public class PlanCampaignTests
{
    private static readonly PlanCampaign Plans = ColdNights.Plans;

    [Fact]
    public void A_winter_campaign_is_planned() => Story.GivenCampaign().When(Plans).Then(ColdNights.Planned);

    [Fact]
    public void Sending_the_same_form_twice_plans_one_campaign()
    {
        Story.GivenCampaign(ColdNights.Planned).When(Plans).ThenNothing();
        Story.GivenCampaign(ColdNights.Planned, new CampaignChanged(ColdNights.Changed)).When(Plans).ThenNothing();
        Story.GivenCampaign(ColdNights.Planned).When(Plans with { Name = "Warm nights" }).ThenRefused(new CampaignPlannedDifferently());
    }

    [Fact]
    public void Its_days_are_days_of_one_winter()
    {
        Story.GivenCampaign().When(Plans with { To = Plans.From.AddDays(-1) }).ThenRefused(new CampaignEndsBeforeItBegins());
        Story.GivenCampaign().When(Plans with { To = Plans.From.AddDays(399) }).Then(new CampaignPlanned(ColdNights.Plan with { To = Plans.From.AddDays(399) }));
        Story.GivenCampaign().When(Plans with { To = Plans.From.AddDays(400) }).ThenRefused(new CampaignTooLong(400));
        Story.GivenCampaign().When(Plans with { From = Plans.From.AddYears(2), To = Plans.To.AddYears(2) }).ThenRefused(new TooFarAhead(366));
        Story.GivenCampaign().When(Plans with { From = Plans.From.AddYears(-20), To = Plans.To.AddYears(-20) }).ThenRefused(new TooLongAgo(15));
    }

    [Fact]
    public void A_campaign_of_last_winter_is_written_down_afterwards() => Story.GivenCampaign()
        .When(Plans with { From = Plans.From.AddYears(-1), To = Plans.To.AddYears(-1) })
        .Then(new CampaignPlanned(ColdNights.Plan with { From = Plans.From.AddYears(-1), To = Plans.To.AddYears(-1) }));

    [Fact]
    public void What_it_names_is_the_cell_s_own()
    {
        Story.GivenCampaign().When(Plans with { Zone = ["Elsewhere"] }).ThenRefused(new NotOneOfThose("Zone"));
        Story.GivenCampaign().When(Plans with { Programmes = ["summer-camp"] }).ThenRefused(new ProgrammeNotInstalled("summer-camp"));
        Story.GivenCampaign().When(Plans with { Targets = [new CampaignTarget("summer-camp", "meal", 1)] }).ThenRefused(new ProgrammeNotInstalled("summer-camp"));
        Story.GivenCampaign().When(Plans with { Targets = [new CampaignTarget("winter-house", "boat-trip", 1)] }).ThenRefused(new NoSuchAct());
        Story.GivenCampaign().When(Plans with { Targets = [new CampaignTarget("refuge", "meal", 1)] }).ThenRefused(new TargetOutsideTheCampaign());
        Story.GivenCampaign().When(Plans with { Places = [new ExtraPlaces(new CentreId(Guid.CreateVersion7()), 4)] }).ThenRefused(new NotOneOfThose("Places"));
        Story.GivenCampaign().When(Plans with { OpensAt = AlertLevel.None }).ThenRefused(new NotOneOfThose("OpensAt"));
    }

    [Fact]
    public void Nothing_stands_there_twice()
    {
        Story.GivenCampaign().When(Plans with { Zone = ["Medina", "Medina"] }).ThenRefused(new NamedTwice("Zone"));
        Story.GivenCampaign().When(Plans with { Programmes = ["winter-house", "winter-house"] }).ThenRefused(new NamedTwice("Programmes"));
        Story.GivenCampaign().When(Plans with { Targets = Twice(Plans.Targets) }).ThenRefused(new NamedTwice("Targets"));
        Story.GivenCampaign().When(Plans with { Stock = Twice(Plans.Stock) }).ThenRefused(new NamedTwice("Stock"));
        Story.GivenCampaign().When(Plans with { Places = Twice(Plans.Places) }).ThenRefused(new NamedTwice("Places"));
        Story.GivenCampaign().When(Plans with { Calls = Twice(Plans.Calls) }).ThenRefused(new NamedTwice("Calls"));
        Story.GivenCampaign().When(Plans with { Kit = Twice(Plans.Kit) }).ThenRefused(new NamedTwice("Kit"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    [InlineData(100_001)]
    public void A_slip_of_the_finger_is_refused(int count)
    {
        Story.GivenCampaign().When(Plans with { Stock = [new KitCount(KitItem.Meals, count)] }).ThenRefused(new NotBetween("Stock", 1, 100_000));
        Story.GivenCampaign().When(Plans with { Kit = [new KitCount(KitItem.Meals, count)] }).ThenRefused(new NotBetween("Kit", 1, 100_000));
        Story.GivenCampaign().When(Plans with { Targets = [new CampaignTarget("winter-house", "meal", count)] }).ThenRefused(new NotBetween("Targets", 1, 100_000));
        Story.GivenCampaign().When(Plans with { Places = [new ExtraPlaces(Someone.Centre, count)] }).ThenRefused(new NotBetween("Places", 1, 2000));
    }

    [Fact]
    public void The_plan_itself_says_which_programme_is_secret_and_one_of_nothing_else_is_refused()
    {
        Story.GivenCampaign().When(Plans with { Programmes = ["winter-house", "refuge"] })
            .Then(new CampaignPlanned(ColdNights.Plan with { Programmes = ["refuge", "winter-house"], Secret = ["refuge"] }));
        Story.GivenCampaign().When(Plans with { Programmes = ["refuge"], Targets = [] }).ThenRefused(new OnlySecretProgrammes());
    }

    [Fact]
    public void Who_is_not_of_the_team_reads_a_campaign_without_what_it_aims_at_there()
    {
        var planned = Story.GivenCampaign(new CampaignPlanned(ColdNights.Plan with
        {
            Programmes = ["refuge", "winter-house"], Secret = ["refuge"], Targets = [new CampaignTarget("refuge", "bed", 6), new CampaignTarget("winter-house", "meal", 700)],
        })).State;
        var outsider = new Asker(Someone.Salma, Someone.Cell, new HashSet<Permission>());

        Assert.Equal(ColdNights.Plan, planned.SeenBy(outsider).File!.Plan);
        Assert.Equal(ColdNights.Plan, planned.SeenBy(outsider).File!.First);
        Assert.Equal(planned.File!.Plan, planned.SeenBy(outsider with { Teams = ["refuge"] }).File!.Plan);
    }

    [Fact]
    public void A_programme_that_became_secret_since_is_hidden_too()
    {
        var planned = Story.GivenCampaign(new CampaignPlanned(ColdNights.Plan with { Programmes = ["refuge", "winter-house"] })).State;

        Assert.Equal(["winter-house"], planned.SeenBy(new Asker(Someone.Salma, Someone.Cell, new HashSet<Permission>())).File!.Plan.Programmes);
    }

    private static ImmutableArray<T> Twice<T>(ImmutableArray<T> list) => [.. list, .. list];
}
