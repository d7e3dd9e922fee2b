namespace SocialWatch.Tests.Conformance;

/// <summary>A module made from the template, built outside the solution: sound as it is, and caught where it is not.</summary>
public sealed class TemplateTests
{
    [Fact]
    public async Task A_module_from_the_template_keeps_the_contract()
    {
        var report = await Check(edit: null);
        Assert.Empty(report.Faults);
        Assert.Equal((1, 1), report.Granted);
    }

    [Fact]
    public async Task What_would_hurt_people_later_is_caught_today()
    {
        var report = await Check((file, text) => file switch
        {
            // A stage nobody leaves, and from which no outcome can be reached.
            "Programme/TheProgramme.cs" => text
                .Replace("new Stage(\"plan\"", "new Stage(\"waiting\", StageKind.Shelter),\n                new Stage(\"plan\"", StringComparison.Ordinal)
                .Replace("new Move(\"met\", \"plan\", Talked),", "new Move(\"met\", \"plan\", Talked), new Move(\"met\", \"waiting\"),", StringComparison.Ordinal)
                .Replace("OutcomeKind.Left, []", "OutcomeKind.Left, [\"met\"]", StringComparison.Ordinal)
                .Replace("OutcomeKind.Transferred, []", "OutcomeKind.Transferred, [\"met\"]", StringComparison.Ordinal)
                .Replace("OutcomeKind.Deceased, []", "OutcomeKind.Deceased, [\"met\"]", StringComparison.Ordinal)
                .Replace("OutcomeKind.LostSightOf, []", "OutcomeKind.LostSightOf, [\"met\"]", StringComparison.Ordinal),
            "module.json" => text.Replace("\"fr\": \"Nouveau programme (Nomads)\"", "\"fr\": \"Les nomades\"", StringComparison.Ordinal),
            "Words/ar.json" => text.Replace("\"nomads.act.visit\"", "\"nomads.act.somewhere-else\"", StringComparison.Ordinal),
            // A rule that throws a die, and a stored name that changed.
            "Talks/RecordTalk.cs" => text
                .Replace("\"talk\", On", "Random.Shared.Next(2) == 0 ? \"talk\" : \"visit\", On", StringComparison.Ordinal)
                .Replace("nomads.talk-recorded.v1", "nomads.talk-written.v1", StringComparison.Ordinal)
                // A story that would be stored in clear.
                .Replace("Sealed, Narrative", "Narrative", StringComparison.Ordinal),
            _ => text,
        });

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', report.Faults));
        Assert.Contains(report.Faults, fault => fault.Contains("From the stage \"waiting\" no closing outcome can be reached", StringComparison.Ordinal));
        Assert.Single(report.Faults, fault => fault.Contains("nomads.act.visit is missing in ar", StringComparison.Ordinal));
        Assert.Single(report.Faults, fault => fault.Contains("calls the programme \"Les nomades\" in fr", StringComparison.Ordinal));
        Assert.Contains(report.Faults, fault => fault.Contains("Random", StringComparison.Ordinal));
        Assert.Contains(report.Faults, fault => fault.Contains("RecordTalk decides one thing and then another", StringComparison.Ordinal));
        Assert.Contains(report.Faults, fault => fault.Contains("TalkRecorded.Said is told in the timeline", StringComparison.Ordinal));
        Assert.Contains(report.Faults, fault => fault.Contains("\"nomads.talk-recorded.v1\" is gone or was changed", StringComparison.Ordinal));
    }

    private static async Task<Report> Check(Func<string, string, string>? edit)
    {
        var built = await TemplateModule.Build("Nomads", "nomads", TemplateModule.Host(), edit);
        // A broken pathway already stops the start of a host; the suite says what else is wrong with it.
        return ModuleCheck.Of(LoadedModule.Unchecked(built), await File.ReadAllLinesAsync(Path.Combine(built, "stored-names.txt")));
    }
}
