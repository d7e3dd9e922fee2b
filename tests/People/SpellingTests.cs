using SocialWatch.People.Index;

namespace SocialWatch.Tests.People;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("أحمد", "احمد")]
    [InlineData("إدريس", "ادريس")]
    [InlineData("آمنة", "امنه")]
    [InlineData("ٱلعربي", "العربي")]
    [InlineData("فاطمة", "فاطمه")]
    [InlineData("مصطفى", "مصطفي")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("محـــمد", "محمد")]
    [InlineData("ڭلميم", "كلميم")]
    [InlineData("گلميم", "كلميم")]
    [InlineData("رؤوف", "رووف")]
    [InlineData("٣٤", "34")]
    [InlineData("۳۴", "34")]
    [InlineData("Élodie", "elodie")]
    [InlineData("Aïcha", "aicha")]
    [InlineData("BENALI", "benali")]
    [InlineData("M'hamed", "mhamed")]
    [InlineData("M’hamed", "mhamed")]
    [InlineData("ﻣﺤﻤﺪ", "محمد")]
    [InlineData("ﻻ", "لا")]
    [InlineData("Œuvre", "ouvre")]
    [InlineData("\u200Fمحمد\u200E", "محمد")]
    public void What_reads_the_same_is_the_same(string written, string plain) => Assert.Equal([plain], Spelling.WordsOf(written));

    [Theory]
    [InlineData("  عبد  الله   ", "عبد الله")]
    [InlineData("رجل، حوالي 60 (معطف)", "رجل حوالي 60 معطف")]
    [InlineData("Ben-Ali Fatima-Zahra", "ben ali fatima zahra")]
    [InlineData("محمد Mohamed", "محمد mohamed")]
    public void Words_are_told_apart(string written, string words) => Assert.Equal(words, string.Join(' ', Spelling.WordsOf(written)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" .,،؟ ")]
    [InlineData("😀")]
    public void Nothing_to_read_gives_no_word(string? text) => Assert.Empty(Spelling.WordsOf(text));

    [Fact]
    public void Half_a_character_does_not_throw() => Assert.Equal(["ali"], Spelling.WordsOf("ali\uD83D"));
}
