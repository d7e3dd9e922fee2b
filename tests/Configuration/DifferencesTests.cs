using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using SocialWatch.Configuration;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Web;

namespace SocialWatch.Tests.Configuration;

public sealed class DifferencesTests
{
    private static readonly ProgrammeConfiguration Everything = new(Oasis.Id)
    {
        IsOn = false,
        Clocks = [new ClockLength("first-response", TimeSpan.FromHours(12))],
        ActsOff = ["meal"],
        OwnActs = [new OwnAct("tea", Approach.Medical, new InWords("كأس شاي", "Verre de thé", "Glass of tea"))],
        Steps = [new StepSetting("house", "nurse", IsOn: true, TimeSpan.FromDays(4), TimeSpan.FromDays(3))],
        Documents = [new OwnDocument("birth", new InWords("عقد الازدياد", "Acte de naissance", "Birth certificate")) { Moves = [new MoveName("met", "home")], Closings = [OutcomeKind.Left] }],
        Fields = [new OwnField("shoes", FieldPlace.Need, FieldKind.Number, new InWords("مقاس الحذاء", "Pointure", "Shoe size"))],
        Servings = [new ServingRule("own.tea", TimeSpan.FromHours(4), 2)],
        Targets = [new Target(TargetOf.Act, "own.tea", 700, new DateOnly(2026, 11, 25), new DateOnly(2027, 1, 31))],
    };

    [Fact]
    public void A_deadline_is_called_as_the_programme_calls_it_and_was_before_what_the_module_says() => Assert.Equal(
        [new Difference("الواحة", "أجل «أول رد»", "24 ساعة", "12 ساعة")],
        In("ar").Between(CellConfiguration.Empty, Oasis.With(new ClockLength("first-response", TimeSpan.FromHours(12)))));

    [Fact]
    public void What_comes_to_the_same_is_no_difference()
    {
        var same = new CellConfiguration { Programmes = [new ProgrammeConfiguration(Oasis.Id) { Clocks = [new ClockLength("visit-30", TimeSpan.FromDays(30))], Steps = [new StepSetting("house", "nurse", IsOn: true, TimeSpan.FromDays(2), Every: null)] }] };

        Assert.Empty(In("en").Between(CellConfiguration.Empty, same));
        Assert.Empty(In("en").Between(same, same));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Everything_a_cell_may_change_is_said_in_words_and_taken_back_the_other_way_round(string language)
    {
        var differences = In(language);
        var changed = new CellConfiguration { Programmes = [Everything], Partners = [new Partner("مستشفى الواحة", PartnerKind.Health)] };

        var there = differences.Between(CellConfiguration.Empty, changed);
        var back = differences.Between(changed, CellConfiguration.Empty);

        Assert.Equal(11, there.Count);
        Assert.Equal(there.Select(one => (one.What, one.Before, one.After)), back.Select(one => (one.What, one.After, one.Before)));
        Assert.All(there, one => Assert.DoesNotMatch("⟦|oasis|own\\.|first-response", $"{one.Where}{one.What}{one.Before}{one.After}"));
    }

    [Fact]
    public void What_is_called_otherwise_in_another_language_only_is_shown_in_all()
    {
        var renamed = Everything with { OwnActs = [new OwnAct("tea", Approach.Medical, new InWords("كأس شاي", "Thé", "Glass of tea"))] };

        var one = Assert.Single(In("en").Between(new CellConfiguration { Programmes = [Everything] }, new CellConfiguration { Programmes = [renamed] }));

        Assert.Equal(("كأس شاي / Verre de thé / Glass of tea · Medical approach", "كأس شاي / Thé / Glass of tea · Medical approach"), (one.Before, one.After));
    }

    [Fact]
    public void What_nobody_knows_here_is_called_by_its_stored_name()
    {
        var elsewhere = new CellConfiguration { Programmes = [new ProgrammeConfiguration("moon") { Clocks = [new ClockLength("tide", TimeSpan.FromHours(6))] }] };

        Assert.Equal([new Difference("moon", "Deadline “tide”", null, "6 hours")], In("en").Between(CellConfiguration.Empty, elsewhere));
    }

    private static Differences In(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Language.Of(language)!.ToCulture();
        var words = new Words([typeof(ConfigurationSetup).Assembly, typeof(DifferencesTests).Assembly], NullLogger<Words>.Instance);
        return new Differences(new Names(words, Oasis.Installed), Oasis.Installed);
    }
}
