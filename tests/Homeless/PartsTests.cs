namespace SocialWatch.Tests.Homeless;

public sealed class PartsTests
{
    [Fact]
    public async Task Before_any_shelter_it_offers_to_enter_or_to_note_a_refusal()
    {
        await using var desk = await Desk.Open("fr");

        var page = await desk.Parts();

        Assert.Contains("Aucun séjour en cours", page, StringComparison.Ordinal);
        Assert.Contains("panel-enter-shelter", page, StringComparison.Ordinal);
        Assert.Contains("panel-refuse-shelter", page, StringComparison.Ordinal);
        Assert.Matches($"<a href=\"/homeless/{Shelf.Id.Value}/enter-shelter\">Enregistrer une entrée", page);
        Assert.DoesNotContain("panel-record-night", page, StringComparison.Ordinal);
        Assert.DoesNotContain("panel-leave-shelter", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "موجة برد")]
    [InlineData("fr", "Vague de froid")]
    [InlineData("en", "Cold wave")]
    public async Task In_a_cold_wave_shelter_it_says_where_and_offers_the_night_and_the_leaving(string language, string coldWave)
    {
        await using var desk = await Desk.Open(language);
        await desk.Ask(ShelterStory.Enter with { Kind = ShelterKinds.ColdWave });

        var page = await desk.Parts();

        Assert.Contains(coldWave, page, StringComparison.Ordinal);
        Assert.Contains("دار الأمل", page, StringComparison.Ordinal);
        Assert.Contains("panel-record-night", page, StringComparison.Ordinal);
        Assert.Contains("panel-leave-shelter", page, StringComparison.Ordinal);
        Assert.DoesNotContain("panel-enter-shelter", page, StringComparison.Ordinal);
        Assert.DoesNotContain("⟦", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_leaving_it_says_when_and_why_and_a_forgotten_night_can_still_be_written_down()
    {
        await using var desk = await Desk.Open("fr");
        await desk.Ask(ShelterStory.Enter);
        await desk.Ask(ShelterStory.GoHome);

        var page = await desk.Parts();

        Assert.Contains("Une solution est trouvée", page, StringComparison.Ordinal);
        Assert.Contains("panel-record-night", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_file_offers_nothing()
    {
        await using var desk = await Desk.Open("fr");
        await desk.Ask(new CloseLifeProject(OutcomeKind.LostSightOf, Story.Evening, Note: null));

        Assert.DoesNotContain("sw-panel", await desk.Parts(), StringComparison.Ordinal);
    }
}
