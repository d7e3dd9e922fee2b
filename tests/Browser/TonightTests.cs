using Microsoft.Playwright;

namespace SocialWatch.Tests.Browser;

/// <summary>Two dispatchers at the same board, each in a browser of their own.</summary>
public sealed class TonightTests(House house)
{
    // The board looks again every fifteen seconds.
    private const int Soon = 60_000;

    [Fact]
    public async Task The_board_shows_by_itself_what_another_has_done_and_waits_for_who_is_in_it()
    {
        await using var first = await house.Visit();
        await first.Begin();
        await using var second = await Beside();
        var signals = second.Page.Locator("#tonight-signals");
        await second.Open("/tonight", "ar");

        await Outing.Signal(first, "الرصيف الثالث");
        await signals.GetByText("الرصيف الثالث").WaitForAsync(new LocatorWaitForOptions { Timeout = Soon });
        await second.Shot("tonight");

        // With the keyboard in it the part stays as it is; the others go on.
        await signals.GetByRole(AriaRole.Link).Filter(new LocatorFilterOptions { HasText = "الرصيف الثالث" }).FocusAsync();
        await Outing.Signal(first, "باب السوق");
        await second.Page.WaitForResponseAsync(answer => answer.Url.Contains("part=rounds", StringComparison.Ordinal), new PageWaitForResponseOptions { Timeout = Soon });
        Assert.True(await second.Page.EvaluateAsync<bool>("() => document.activeElement.matches('#tonight-signals a')"));
        Assert.Equal(0, await signals.GetByText("باب السوق").CountAsync());

        await second.Page.Locator("h1").ClickAsync();
        await second.Page.EvaluateAsync("() => document.activeElement.blur()");
        await signals.GetByText("باب السوق").WaitForAsync(new LocatorWaitForOptions { Timeout = Soon });
        Assert.Empty(second.Complaints);
    }

    [Fact]
    public async Task Of_two_who_send_one_does_and_the_other_is_told_and_loses_nothing_that_was_typed()
    {
        await using var first = await house.Visit();
        await first.Begin();
        var round = await Outing.Round(house, first);
        var signal = await Outing.Signal(first, "قرب المسجد الكبير");
        await using var second = await Beside();
        await second.Open(signal, "ar");
        await second.Page.Locator("#panel-settle > summary").ClickAsync();
        await second.Page.FillAsync("#settle [name='Form.Note']", "اتصل الحارس من جديد");
        await second.Page.Locator("#dispatch [value^='worker']").First.CheckAsync(new LocatorCheckOptions { Force = true });

        await first.Open($"{signal}/dispatch");
        await first.Choose("To", $"round {round.Split('/')[^1]}");
        await first.Send();
        await second.Page.Locator("#dispatch button[type=submit]").ClickAsync();

        var told = second.Page.Locator("#dispatch .govuk-error-summary");
        await told.WaitForAsync();
        Assert.Contains("سبقك", await told.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await second.Page.Locator("#dispatch [value^='worker']").First.IsCheckedAsync());
        Assert.Equal("اتصل الحارس من جديد", await second.Page.Locator("#settle [name='Form.Note']").InputValueAsync());
        await second.Shot("sent-by-another");

        await second.Open("/tonight");
        Assert.Contains("في الطريق", await second.Page.Locator("#tonight-signals li").Filter(new LocatorFilterOptions { HasText = "قرب المسجد الكبير" }).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(second.Complaints);
        await Outing.Back(first, round);
    }

    private async Task<Visit> Beside()
    {
        var visit = await house.Visit();
        await visit.SignIn();
        return visit;
    }
}
