using System.Net;

namespace SocialWatch.Tests.Homeless;

public sealed class PagesTests
{
    private static readonly (string, string)[] Bed =
        [("Form.Centre", Story.DarAlAmal.Value.ToString()), ("Form.Kind", "cold-wave"), ("Form.On", "2026-01-19")];

    [Fact]
    public async Task A_form_the_rules_refuse_comes_back_full_and_can_be_sent_again()
    {
        await using var desk = await Desk.Open();

        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Send("enter-shelter", await desk.Show("enter-shelter"), Bed)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Send("record-night", await desk.Show("record-night"), ("Form.On", "2026-01-19"))).Status);
        Assert.Equal([Story.Evening], desk.Shelf.Facts.Nights.Keys);

        var leaving = await desk.Send("leave-shelter", await desk.Show("leave-shelter"),
            ("Form.On", "2026-01-19"), ("Form.Why", "way-found"), ("Form.WhereTo", "family"), ("Form.Note", "أخوه في انتظاره"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leaving.Status);
        Assert.Contains("أخوه في انتظاره", WebUtility.HtmlDecode(leaving.Page), StringComparison.Ordinal);
        Assert.Contains("ليلة 19 يناير 2026 محسوبة في المركز", WebUtility.HtmlDecode(leaving.Page), StringComparison.Ordinal);

        await desk.Ask(new WithdrawAct(desk.Shelf.Facts.Nights[Story.Evening].Act, "He did not sleep here"));
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Send("leave-shelter", leaving.Page,
            ("Form.On", "2026-01-19"), ("Form.Why", "way-found"), ("Form.WhereTo", "family"), ("Form.Note", ""))).Status);
    }

    [Fact]
    public async Task The_same_form_sent_twice_enters_once()
    {
        await using var desk = await Desk.Open();
        var shown = await desk.Show("enter-shelter");

        await desk.Send("enter-shelter", shown, Bed);

        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Send("enter-shelter", shown, Bed)).Status);
        Assert.Single(desk.Shelf.Facts.Stays);
    }

    [Fact]
    public async Task The_evening_is_filled_in_already()
    {
        await using var desk = await Desk.Open("fr");

        Assert.Matches("name=\"Form.On.Day\"[^>]*value=\"19\"", await desk.Show("record-night"));
    }

    [Fact]
    public async Task An_answer_left_out_is_asked_for_in_the_workers_language()
    {
        await using var desk = await Desk.Open("fr");

        var answer = await desk.Send("enter-shelter", await desk.Show("enter-shelter"), ("Form.Centre", ""), ("Form.On", "2026-01-19"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("govuk-error-message", answer.Page, StringComparison.Ordinal);
        Assert.Empty(desk.Shelf.Facts.Stays);
    }

    [Fact]
    public async Task A_refusal_is_recorded_with_the_persons_words()
    {
        await using var desk = await Desk.Open("fr");

        await desk.Send("refuse-shelter", await desk.Show("refuse-shelter"), ("Form.Kind", "ordinary"), ("Form.On", "2026-01-19"), ("Form.Why", "Pas ce soir"));

        Assert.Equal("Pas ce soir", Assert.Single(desk.Shelf.Facts.Refusals).Why);
    }

    [Fact]
    public async Task Who_may_not_meet_people_sees_no_form()
    {
        await using var desk = await Desk.Open("ar", Permission.SeeOutcomes);

        Assert.Equal("Forbidden", await desk.Show("enter-shelter"));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task No_form_shows_a_word_that_is_missing(string language)
    {
        await using var desk = await Desk.Open(language);
        await desk.Send("enter-shelter", await desk.Show("enter-shelter"), Bed);

        foreach (var form in (string[])["enter-shelter", "refuse-shelter", "record-night", "leave-shelter"])
        {
            var page = await desk.Show(form);
            Assert.Contains("sw-form", page, StringComparison.Ordinal);
            Assert.DoesNotContain("⟦", page, StringComparison.Ordinal);
        }
    }
}
