using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Street;
using SocialWatch.Street;
using SocialWatch.Web;

namespace SocialWatch.Tests.Street;

public class RoomWordsTests
{
    private static readonly Words Words = new([typeof(StreetSetup).Assembly], NullLogger<Words>.Instance);

    [Fact]
    public void The_room_says_the_same_in_three_languages() => Assert.Empty(WordsCheck.Problems(typeof(StreetSetup).Assembly));

    [Fact]
    public void Every_refusal_of_the_street_can_be_read()
    {
        string?[] ours = [typeof(Signal).Namespace, typeof(Campaign).Namespace];
        var refusals = typeof(Signal).Assembly.GetTypes()
            .Where(type => (ours.Contains(type.Namespace) || type == typeof(AlertNeedsALastDay) || type == typeof(AlertNotInThoseDays)) && type.IsAssignableTo(typeof(Refusal)) && !type.IsAbstract);

        Assert.All(Language.All, language => Assert.All(refusals, refusal => Assert.Contains($"refusal.{refusal.Name}", Words.Keys(language.Code))));
    }

    [Fact]
    public void Every_name_of_an_enum_has_a_word()
    {
        var all = Words.Keys("ar").ToHashSet(StringComparer.Ordinal);

        Assert.All(
            [.. Names<SignalSource>("signal-source"), .. Names<Urgency>("urgency"), .. Names<SignalOutcome>("signal-outcome"), .. Names<KitItem>("kit"), .. Names<KitMovement>("kit-movement"), .. Names<IncidentKind>("incident"),
                .. Names<StockMovement>("stock-movement"), .. Names<CallAnswer>("call-answer"), .. Names<AlertLevel>("alert-level"), .. Names<CampaignStatus>("campaign-status")],
            key => Assert.Contains(key, all));
    }

    [Fact]
    public void A_refusal_names_the_colleague_who_was_first()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        var words = new Words([typeof(StreetSetup).Assembly], NullLogger<Words>.Instance, workers: () => new Named());

        Assert.StartsWith("Salma has already sent somebody", words.Of(new AlreadyDispatched(WorkerId.New(), new DateTimeOffset(2026, 11, 20, 22, 0, 0, TimeSpan.Zero))), StringComparison.Ordinal);
        Assert.Equal("Hot drinks: only 3 left.", words.Of(new MoreThanIsLeft(KitItem.HotDrinks, 3)));
    }

    private static IEnumerable<string> Names<T>(string prefix)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => $"{prefix}.{StreetNames.Kebab(value)}");

    private sealed class Named : IWorkersInWords
    {
        public string NameOf(WorkerId worker) => "Salma";
    }
}
