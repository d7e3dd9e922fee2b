using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.Cells;

/// <summary>A made-up province.</summary>
internal static class Ziz
{
    public static readonly CellFounded Founded = new("Oued Ziz", "Cell of Oued Ziz", ["Medina", "Souk"]);

    /// <summary>Something of everything a cell can make its own.</summary>
    public static readonly ProgrammeConfiguration House = new("winter-house")
    {
        Clocks = [new ClockLength("doctor", TimeSpan.FromMinutes(90)), new ClockLength("first-answer", TimeSpan.FromHours(12)), new ClockLength("visit-30", TimeSpan.FromDays(40))],
        ActsOff = ["family-bed", "meal"],
        OwnActs = [new OwnAct("tea", Approach.SocioCommunity, new InWords("كأس شاي", "Un verre de thé", "A glass of tea"))],
        Steps =
        [
            new StepSetting("dormitory", "nurse", IsOn: true, TimeSpan.FromHours(1), TimeSpan.FromDays(3)),
            new StepSetting("dormitory", "welcome", IsOn: false, FirstWithin: null, Every: null),
        ],
        Documents =
        [
            new OwnDocument("birth-certificate", new InWords("عقد الازدياد", "Acte de naissance", "Birth certificate"))
            {
                Moves = [new MoveName("plan", "home")],
                Closings = [OutcomeKind.FamilyReintegration],
            },
        ],
        Fields =
        [
            new OwnField("school", FieldPlace.Closing, FieldKind.Text, new InWords("المدرسة", "École", "School")),
            new OwnField("sleeps", FieldPlace.Need, FieldKind.Choice, new InWords("أين ينام", "Où il dort", "Where he sleeps"))
            {
                Choices = [new OwnChoice("market", new InWords("السوق", "Le marché", "The market")), new OwnChoice("station", new InWords("المحطة", "La gare", "The station"))],
            },
        ],
        Targets = [new Target(TargetOf.Act, "hospital", 30, new DateOnly(2026, 11, 25), new DateOnly(2027, 1, 31))],
        Servings = [new ServingRule("hospital", TimeSpan.FromHours(12), 2)],
    };

    public static readonly CellConfigured Configured = new(
        1, new CellConfiguration { Programmes = [House], Partners = [new Partner("Hospital of the oasis", PartnerKind.Health)] }, "The winter was hard");

    public static readonly TrainingStated Trained = new(Someone.Driss, new DateOnly(2027, 6, 30));

    /// <summary>The weather service warns of cold, from the day of the stories on.</summary>
    public static readonly ColdAlertStated Orange = new(AlertLevel.Orange, new DateOnly(2026, 11, 29));

    /// <summary>The programmes of the cell when this one is configured so.</summary>
    public static ProgrammeBook BookOf(ProgrammeConfiguration programme, int version = 1) =>
        new(WinterHouse.Book.Programmes.SetItem(programme.Programme, ConfiguredRules.Apply(WinterHouse.Rules, programme) with { Version = version }));
}
