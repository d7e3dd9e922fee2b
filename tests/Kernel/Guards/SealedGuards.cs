using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using SocialWatch.Journal;
using SocialWatch.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Guards;

public class SealedGuards
{
    // Words and days that may lie in clear, each decided. A new one fails the test until it is sealed or stands here.
    private static readonly string[] Clear =
    [
        "LifeProjectOpened.Programme", "LifeProjectOpened.Category", "LifeProjectOpened.Stage", "StageEntered.Stage", "LifeProjectReopened.Stage",
        "ActRecorded.Kind", "ActRecorded.Commune", "NeedJudged.Need", "GoalSet.Need", "PersonRegistered.Commune",
        "ClockStarted.Clock", "ClockMet.Clock", "ClockPassed.Clock", "ClockStopped.Clock", "ClockResumed.Clock",
        "StayEntered.Kind", "StayEntered.On", "NightSpent.Night", "StayLeft.On", "StayLeft.Why", "StayLeft.WhereTo", "StayRefused.Kind", "StayRefused.On",
        "ProtocolStepDone.Step", "ProtocolStepDone.On",
        "GoalSet.ReviewOn", "GoalReached.ReachedOn", "TaskPlanned.DueOn", "LifeProjectClosed.ClosedOn",
        "ClockMoved.Clock", "DocumentRecorded.Document", "DocumentRecorded.On", "OwnFieldAnswered.Field", "OwnFieldAnswered.About", "CellConfigured.Why",
        "SignalRaised.Commune", "RoundPlanned.Zone", "RoundPlanned.Programme", "StopReached.Commune", "EncounterRecorded.Programme", "EncounterRecorded.Commune",
        "AnonymousActRecorded.Kind", "EncounterRecognised.Category", "AnonymousActRecognised.Category", "AnonymousActRecognised.Stage", "EncounterAttached.Commune", "TrainingStated.ValidUntil",
        "SheetApplied.Programme", "SheetStopped.Why", "RowTaken.Programme", "LineTaken.Programme", "LineTaken.Kind", "LineTaken.Commune", "RowRefused.Why", "RowRefused.Programme", "RowKept.Why",
        "ColdAlertStated.Until", "CampaignOpened.On", "CampaignClosed.On",
        "ReportPublished.Content", "ReportPublished.Sha256", "ReportPublished.Programme", "ReportPublished.CampaignName", "ReportPublished.From", "ReportPublished.To",
        "CellFounded.Province", "CellFounded.Name", "CellFounded.Communes", "CentreAdded.Name",
    ];

    private static readonly PropertyInfo[] Properties = [.. Families.EventTypes.SelectMany(type => type.GetProperties()).Where(property => property.CanWrite)];

    [Fact]
    public void Every_word_and_every_day_on_an_event_is_sealed_or_was_decided_to_be_clear()
    {
        var undecided = Properties.Where(IsWordsOrDay).Where(property => !property.IsDefined(typeof(SealedAttribute))).Select(Name);

        Assert.Equal(Clear.Order(StringComparer.Ordinal), undecided.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_of_a_campaign_s_plan_was_decided_to_be_clear() => Assert.Equal(
        ["From", "Name", "Programmes", "Secret", "To", "Zone"],
        typeof(SocialWatch.Kernel.Campaigns.CampaignPlan).GetProperties().Where(property => property.CanWrite && IsWordsOrDay(property)).Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_sealed_can_be_gone() =>
        Assert.All(Properties.Where(property => property.IsDefined(typeof(SealedAttribute))), property =>
            Assert.True(!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null, Name(property)));

    [Fact]
    public void Nothing_sealed_is_written_into_the_clear_half() => Assert.All(Families.AllEvents, happened =>
    {
        var clear = Encoding.UTF8.GetString(EventJson.ClearHalf(happened));
        var secrets = happened.GetType().GetProperties().Where(property => property.IsDefined(typeof(SealedAttribute)));

        Assert.All(secrets, secret => Assert.DoesNotContain(Written(secret.GetValue(happened)), clear, StringComparison.Ordinal));
    });

    [Fact]
    public void What_is_told_as_a_story_is_text_and_sealed() => Assert.All(
        Properties.Where(property => property.IsDefined(typeof(NarrativeAttribute))),
        property => Assert.True(property.PropertyType == typeof(string) && property.IsDefined(typeof(SealedAttribute)), Name(property)));

    // Only a cell's own streams are about nobody.
    [Fact]
    public void A_cell_keeps_nothing_that_needs_a_person_s_key() =>
        Assert.DoesNotContain(Properties, property => property.DeclaringType!.IsAssignableTo(typeof(CellEvent)) && property.IsDefined(typeof(SealedAttribute)));

    private static bool IsWordsOrDay(PropertyInfo property) =>
        property.PropertyType == typeof(string) || property.PropertyType == typeof(ImmutableArray<string>)
        || (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(DateOnly);

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private static string Written(object? secret) => secret is DateOnly day ? $"{day:yyyy-MM-dd}" : Assert.IsType<string>(secret);
}
