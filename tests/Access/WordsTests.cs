using SocialWatch.Access;
using SocialWatch.Kernel;
using SocialWatch.Web;

namespace SocialWatch.Tests.Access;

public sealed class WordsTests
{
    [Fact]
    public void Every_word_is_there_in_three_languages() => Assert.Empty(WordsCheck.Problems(typeof(AccessSetup).Assembly));

    [Fact]
    public void Every_refusal_has_its_sentence_and_names_only_what_it_carries()
    {
        var words = WordsFile.Read(typeof(AccessSetup).Assembly, "ar").Texts;
        foreach (var refusal in typeof(AccessSetup).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Refusal))))
        {
            Assert.True(words.TryGetValue($"refusal.{refusal.Name}", out var sentence), $"{refusal.Name} has no sentence");
            Assert.Subset(refusal.GetProperties().Select(property => property.Name).ToHashSet(), WordsFile.Placeholders(sentence).ToHashSet());
        }
    }

    [Fact]
    public async Task No_page_shows_a_missing_word_in_any_language()
    {
        await using var house = await House.Open();
        var boss = await house.Add("boss", Roles.Coordinator);
        using var browser = await house.SignedIn("boss");
        using var stranger = new Browser(house.Address);
        foreach (var language in new[] { "ar", "fr", "en" })
        {
            await browser.Get($"/language?to={language}");
            await stranger.Get($"/language?to={language}");
            foreach (var page in new[] { "/account", "/account/password", "/account/second-factor", "/account/devices", "/team", "/team/add", $"/team/{boss.Value}" })
            {
                Check(await browser.Get(page), language);
            }

            Check(await stranger.Get("/sign-in"), language);
            Check(await stranger.SignIn("nobody", "no password at all"), language);
        }
    }

    private static void Check(Answer answer, string language)
    {
        Assert.DoesNotContain("⟦", answer.Text, StringComparison.Ordinal);
        Assert.Equal(language, answer.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(language == "ar" ? "rtl" : "ltr", answer.Page.DocumentElement.GetAttribute("dir"));
        Assert.Single(answer.Page.QuerySelectorAll("h1"));
    }
}
