using SocialWatch.Kernel.People;
using SocialWatch.People.Matching;

namespace SocialWatch.Tests.People;

public sealed class MatchingTests
{
    [Theory]
    [InlineData("محمد", "Mohamed", "Med", "Mouhamed", "Mohammed", "مُحَمَّد", "محـمد", "Mohd", "M'hamed")]
    [InlineData("خديجة", "Khadija", "Khdija", "خديجه", "Khadidja")]
    [InlineData("يوسف", "Youssef", "Yousef", "Yussef", "Youcef")]
    [InlineData("عائشة", "Aicha", "Aïcha", "عايشه", "Aycha")]
    [InlineData("فاطمة الزهراء", "Fatima Zahra", "Fatim-zahra", "Fatima Ezzahra", "فاطمه الزهراء", "FATIMAZAHRA")]
    [InlineData("آيت علي", "Ait Ali", "Aït Ali", "ايت على")]
    [InlineData("بنعلي", "بن علي", "Benali", "Ben Ali", "BENALI")]
    [InlineData("عبد الله", "عبدالله", "Abdellah", "Abdallah", "Abd Allah")]
    [InlineData("عبد اللطيف", "Abdellatif", "عبداللطيف", "Abd el Latif")]
    [InlineData("نور الدين", "Noureddine", "Nour Eddine", "نورالدين")]
    [InlineData("إدريس", "Driss", "Idriss", "ادريس")]
    [InlineData("أبو بكر", "Boubker", "Aboubakr", "بوبكر")]
    [InlineData("العربي", "Larbi", "El Arbi")]
    [InlineData("العلوي", "Alaoui", "El Alaoui", "El-Alaoui")]
    [InlineData("الگرّاوي", "Guerraoui", "الڭراوي", "الڨراوي")]
    [InlineData("الغزاوي", "Ghezaoui", "Rhazaoui", "El Ghazaoui")]
    [InlineData("القباج", "Kabbaj", "Qabbaj", "Kabbadj")]
    [InlineData("الشرقاوي", "Cherkaoui", "Sherqawi")]
    [InlineData("ولد الحاج", "Ould El Haj", "Ould Lhaj")]
    [InlineData("محمود", "Ma7moud", "Mahmud")]
    public void Spellings_of_one_name_are_one_name(string name, params string[] spellings)
    {
        foreach (var spelling in spellings)
        {
            Assert.True(How(name, spelling) >= Likeness.SoundsAlike, $"{name} {spelling} {How(name, spelling)}");
            Assert.True(How(spelling, name) >= Likeness.SoundsAlike, $"{spelling} {name}");
        }
    }

    [Theory]
    [InlineData("محمد", "Mahmoud")]
    [InlineData("Hassan", "حسين")]
    [InlineData("كريم", "Karima")]
    [InlineData("Fatima", "Fattah")]
    [InlineData("سعيد", "سعد")]
    [InlineData("عبد القادر", "Abdelhak")]
    [InlineData("آيت علي", "Ben Ali")]
    public void Near_names_of_other_people_are_other_names(string name, string other) => Assert.True(How(name, other) <= Likeness.Near, $"{name} {other} {How(name, other)}");

    [Theory]
    [InlineData("Simo", "محمد")]
    [InlineData("سي محمد", "Mohamed")]
    [InlineData("حمادي", "Mohamed")]
    [InlineData("فطومة", "Fatima")]
    [InlineData("خدوج", "Khadija")]
    [InlineData("عبدو", "Abdelkader")]
    [InlineData("Aouicha", "عائشة")]
    public void What_people_are_called_stands_for_their_name(string nickname, string name) => Assert.True(How(nickname, name) >= Likeness.Nickname);

    [Fact]
    public void A_rare_name_in_common_tells_more_than_a_common_one() => Assert.True(
        Matcher.Compare(Named("Izza Ouhaddou"), Named("يزة أوحدو"), _ => 0.0001).Score > Matcher.Compare(Named("Izza Ouhaddou"), Named("يزة أوحدو"), _ => 0.02).Score);

    [Fact]
    public void What_is_unknown_speaks_neither_for_nor_against()
    {
        var known = Named("Zineb Amrani") with { BornOn = new DateOnly(1980, 5, 6), Sex = Sex.Female, Commune = "Centre", Marks = ["scar"] };
        Assert.Equal(Matcher.Compare(Named("Zineb Amrani"), Named("زينب العمراني")).Score, Matcher.Compare(known, Named("زينب العمراني")).Score);
    }

    [Fact]
    public void Nothing_at_all_is_nobody()
    {
        foreach (var empty in new[] { new Evidence(), Named(""), Named("😀 ،"), Named("\uD83D") })
        {
            Assert.Equal(Verdict.Different, Matcher.Compare(empty, empty).Verdict);
            Assert.Empty(Matcher.Compare(empty, Named("Ali")).Reasons);
        }
    }

    [Fact]
    public void Comparing_the_other_way_round_gives_nearly_the_same()
    {
        foreach (var pair in Pairs.LabelledPairs.Tuning.Take(300))
        {
            Assert.Equal(Matcher.Compare(pair.One, pair.Other).Score, Matcher.Compare(pair.Other, pair.One).Score, tolerance: 6);
        }
    }

    private static Likeness How(string one, string other) => NameReader.Read(one) is [var first] && NameReader.Read(other) is [var second] ? NameLikeness.Of(first, second) : Likeness.Different;

    private static Evidence Named(string name) => new() { Names = [name] };
}
