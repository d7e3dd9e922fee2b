using Microsoft.Extensions.Logging.Abstractions;
using SocialWatch.Kernel;
using SocialWatch.Web;

namespace SocialWatch.Tests.Web;

public sealed record TooManyGoals(int Most, [WordKey("approach")] string Approach) : Refusal;

public class WordsTests
{
    [Fact]
    public void The_kit_says_everything_in_three_languages() => Assert.Empty(WordsCheck.Problems(typeof(Words).Assembly));

    [Fact]
    public void A_word_without_translation_an_empty_one_and_a_lost_value_are_found()
    {
        WordsFile[] files =
        [
            new("room", "ar", new Dictionary<string, string> { ["a"] = "نص {N}", ["b"] = " ", ["c.other"] = "{n}" }),
            new("room", "fr", new Dictionary<string, string> { ["a"] = "texte", ["b"] = "b", ["c.one"] = "1", ["c.other"] = "{n}" }),
        ];

        var problems = WordsCheck.Problems(files);

        Assert.Contains("b is empty in ar", problems);
        Assert.Contains("c.few is missing in ar", problems);
        Assert.Contains("a has other placeholders in fr than in ar", problems);
    }

    [Theory]
    [InlineData("ar", "لا يمكن أكثر من 5 أهداف في المقاربة القانونية")]
    [InlineData("fr", "Pas plus de 5 objectifs : Approche juridique")]
    [InlineData("en", "Not more than 5 goals in Legal approach")]
    public void A_refusal_is_read_in_the_workers_language(string language, string read)
    {
        In.Language(language);

        Assert.Equal(read, In.Words.Of(new TooManyGoals(5, "legal")));
    }

    [Fact]
    public void Every_value_a_refusal_shows_is_one_it_carries() => Assert.All(["ar", "fr", "en"], language =>
    {
        var text = WordsFile.Read(typeof(WordsTests).Assembly, language).Texts["refusal.TooManyGoals"];
        Assert.Subset(
            typeof(TooManyGoals).GetProperties().Select(property => property.Name).ToHashSet(),
            WordsFile.Placeholders(text).ToHashSet());
    });

    [Theory]
    [InlineData(0, "لا أحد")]
    [InlineData(1, "شخص واحد")]
    [InlineData(2, "شخصان")]
    [InlineData(3, "3 أشخاص")]
    [InlineData(10, "10 أشخاص")]
    [InlineData(11, "11 شخصا")]
    [InlineData(99, "99 شخصا")]
    [InlineData(100, "100 شخص")]
    [InlineData(102, "102 شخص")]
    [InlineData(103, "103 أشخاص")]
    [InlineData(1111, "1.111 شخصا")]
    public void People_are_counted_as_Arabic_counts(long n, string read)
    {
        In.Language("ar");

        Assert.Equal(read, In.Words.Count("count.people", n));
    }

    [Theory]
    [InlineData("fr", 0, "0 personne")]
    [InlineData("fr", 2, "2 personnes")]
    [InlineData("en", 0, "0 people")]
    [InlineData("en", 1, "1 person")]
    public void People_are_counted_as_French_and_English_count(string language, long n, string read)
    {
        In.Language(language);

        Assert.Equal(read, In.Words.Count("count.people", n));
    }

    [Fact]
    public void A_forgotten_word_shows_its_key()
    {
        In.Language("fr");

        Assert.Equal("⟦no.such.word⟧", In.Words["no.such.word"]);
        Assert.False(In.Words.Has("no.such.word"));
    }

    [Fact]
    public void A_name_in_a_sentence_keeps_its_own_direction_and_brings_no_markup()
    {
        In.Language("ar");

        Assert.Equal("من طرف <bdi>Karim &lt;b&gt;</bdi>", In.Html(In.Words.SayHtml("timeline.by", ("Who", "Karim <b>"))));
    }

    [Fact]
    public void The_same_word_with_two_texts_stops_the_start()
    {
        // The same assembly twice is one room; what the kit and this room both say is the same text.
        Assert.NotNull(new Words([typeof(Words).Assembly, typeof(In).Assembly], NullLogger<Words>.Instance));

        var clash = Assert.Throws<InvalidOperationException>(() => Words.Merge(
        [
            new WordsFile("People", "ar", new Dictionary<string, string> { ["a"] = "نص" }),
            new WordsFile("Street", "ar", new Dictionary<string, string> { ["a"] = "نص آخر" }),
        ]));
        Assert.Contains("People", clash.Message, StringComparison.Ordinal);
        Assert.Contains("Street", clash.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_ends_like_a_plural_and_is_none_stops_the_start_by_name()
    {
        WordsFile file = new("Women", "fr", new Dictionary<string, string> { ["women.why.work"] = "Travail", ["women.why.other"] = "Autre raison" });

        var said = Assert.Throws<InvalidOperationException>(() => WordsFile.Checked(file)).Message;

        Assert.Contains("words.fr.json of Women", said, StringComparison.Ordinal);
        Assert.Contains("women.why.other", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_form_of_a_counted_text_must_be_there()
    {
        Dictionary<string, string> counted = new() { ["c.one"] = "1", ["c.other"] = "{n}" };

        Assert.Equal(counted, WordsFile.Checked(new WordsFile("room", "fr", counted)).Texts);
        Assert.Contains("c.zero", Assert.Throws<InvalidOperationException>(() => WordsFile.Checked(new WordsFile("room", "ar", counted))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "نعم")]
    [InlineData("fr", "Oui")]
    [InlineData("en", "Yes")]
    public void Yes_and_no_are_words(string language, string read)
    {
        In.Language(language);

        Assert.StartsWith(read, In.Words.Say("timeline.by", ("Who", true)).Split(' ')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_names_things_as_the_programme_does_whose_form_it_is()
    {
        In.Language("en");
        var refused = new TooManyGoals(5, "legal");

        Assert.Equal("Not more than 5 goals in The law of the tents", In.Words.Of(refused, "nomads"));
        Assert.Equal("Not more than 5 goals in Legal approach", In.Words.Of(refused, "herders"));
        Assert.Equal("Not more than 5 goals in Legal approach", In.Words.Of(refused));
    }

    [Fact]
    public void A_word_taken_over_from_another_programme_is_said_as_there()
    {
        In.Language("en");
        Words words = new([typeof(In).Assembly], NullLogger<Words>.Instance, said: [new SaidAs("herders.act.tell", "approach.legal")]);

        Assert.Equal("Legal approach", words.Act("herders", "tell"));
        Assert.NotEqual("Legal approach", In.Words.Act("herders", "tell"));
    }

    [Theory]
    [InlineData("/people?page=2", "/people?page=2")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData(null, "/")]
    public void Choosing_a_language_never_leads_off_the_site(string? asked, string reached) =>
        Assert.Equal(reached, LocalAddress.Of(asked));
}
