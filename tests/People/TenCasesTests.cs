using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People;
using SocialWatch.People.Matching;
using SocialWatch.Web;

namespace SocialWatch.Tests.People;

/// <summary>Ten cases as they come at a counter and in the street, all of made-up people, with what a worker reads about each.</summary>
public sealed class TenCasesTests
{
    private static readonly PersonId Friend = new(new Guid("5f0c8a52-7d6b-4e57-9a59-0d3c3b0f1a01"));

    private static readonly (string Case, Evidence One, Evidence Other)[] Cases =
    [
        ("مكتوب بالحرفين",
            Told("محمد بن علي العلوي", new DateOnly(1961, 4, 7), Sex.Male, AgeBand.From60, "بنسليمان"),
            Told("Mohamed Ben Ali El Alaoui", new DateOnly(1961, 4, 7), Sex.Male, AgeBand.From60, "بنسليمان")),
        ("اليوم والشهر",
            Told("خديجة التازي", new DateOnly(1975, 3, 9), Sex.Female, AgeBand.From26To59, "بوزنيقة"),
            Told("Khdija Tazi", new DateOnly(1975, 9, 3), Sex.Female, AgeBand.From26To59, "بوزنيقة")),
        ("السنة فقط",
            Told("عبد القادر المرابط", new DateOnly(1950, 1, 1), Sex.Male, AgeBand.From60),
            Told("Abdelkader Lmrabet", new DateOnly(1951, 6, 20), Sex.Male, AgeBand.From60)),
        ("ما ينادى به",
            Told("سيمو الغرباوي", null, Sex.Male, AgeBand.From18To25, "المنصورية") with { Places = ["المحطة الطرقية"] },
            Told("Mohammed Gharbaoui", null, Sex.Male, AgeBand.From18To25, "المنصورية") with { Places = ["قرب المحطة الطرقية"] }),
        ("أخوان",
            Told("يوسف بن إدريس الزياني", new DateOnly(2001, 2, 14), Sex.Male, AgeBand.From18To25),
            Told("أيوب بن إدريس الزياني", new DateOnly(2004, 8, 30), Sex.Male, AgeBand.From18To25)),
        ("أب وابنه",
            Told("الحسين أحمد أوحدو", null, Sex.Male, AgeBand.From60),
            Told("أحمد الحسين أوحدو", null, Sex.Male, AgeBand.From18To25)),
        ("اسمان متقاربان",
            Told("محمد الصقلي", null, Sex.Male, AgeBand.From26To59, "بنسليمان"),
            Told("محمود الصقلي", null, Sex.Male, AgeBand.From26To59, "بنسليمان")),
        ("العائلة أولا",
            Told("بنجلون فاطمة الزهراء", null, Sex.Female, AgeBand.Unknown),
            Told("Fatim-Zahra Benjelloun", null, Sex.Female, AgeBand.Unknown)),
        ("الاسم وحده وما حوله",
            Told("عائشة", null, Sex.Female, AgeBand.From60) with { Marks = ["ندبة على الخد الأيسر"], Companions = [Friend], Family = [new Relative(Kinship.Mother, "رقية")] },
            Told("Aicha", null, Sex.Female, AgeBand.From60) with { Marks = ["ندبة في الخد الأيسر"], Companions = [Friend], Family = [new Relative(Kinship.Mother, "Rkia")] }),
        ("بدون اسم",
            new Evidence { Description = "معطف رمادي طويل وعكاز خشبي", Sex = Sex.Male, Age = AgeBand.From60, Places = ["المحطة الطرقية"] },
            new Evidence { Description = "رجل بعكاز، معطف رمادي طويل", Sex = Sex.Male, Age = AgeBand.From60, Places = ["باب المحطة الطرقية"] }),
    ];

    [Fact]
    public void What_a_worker_reads_is_this()
    {
        var culture = Language.Arabic.ToCulture();
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        var words = new Words([typeof(PeopleSetup).Assembly], NullLogger<Words>.Instance);
        var said = Cases.Select(one =>
        {
            var match = Matcher.Compare(one.One, one.Other);
            return $"{one.Case}: {ReasonWords.Of(words, match.Verdict)}: {ReasonWords.Of(words, match)}";
        });
        Assert.Equal(Expected, string.Join('\n', said));
    }

    private static Evidence Told(string name, DateOnly? born, Sex sex, AgeBand age, string? commune = null) => new() { Names = [name], BornOn = born, Sex = sex, Age = age, Commune = commune };

    private const string Expected = """
        مكتوب بالحرفين: يبدو أنه الشخص نفسه: تاريخ الازدياد نفسه: 7 أبريل 1961 · الاسم العائلي واحد بكتابتين: العلوي و El Alaoui · اسم الأب واحد بكتابتين: بن علي و Ben Ali · الاسم الشخصي واحد بكتابتين: محمد و Mohamed · الجماعة نفسها: بنسليمان
        اليوم والشهر: يبدو أنه الشخص نفسه: الاسم العائلي واحد بكتابتين: التازي و Tazi · تاريخ الازدياد نفسه بعد تبديل اليوم والشهر: 9 مارس 1975 و 3 شتنبر 1975 · الاسم الشخصي واحد بكتابتين: خديجة و Khdija · الجماعة نفسها: بوزنيقة
        السنة فقط: يبدو أنه الشخص نفسه: الاسم العائلي واحد بكتابتين: المرابط و Lmrabet · الاسم الشخصي واحد بكتابتين: عبد القادر و Abdelkader · سنتا الازدياد متقاربتان: 1950 و 1951
        ما ينادى به: يبدو أنه الشخص نفسه: الاسم العائلي واحد بكتابتين: الغرباوي و Gharbaoui · كلاهما في المكان نفسه: المحطة الطرقية · الاسم الشخصي: سيمو و Mohammed يقالان عادة للشخص نفسه · الجماعة نفسها: المنصورية · فئة السن نفسها: من 18 إلى 25 سنة
        أخوان: يبدو شخصا آخر: الاسم العائلي نفسه: الزياني · تاريخ الازدياد مختلف: سنة 2001 وسنة 2004 · الاسم الشخصي مختلف: يوسف و أيوب · اسم الأب نفسه: بن إدريس · قد يكونان أخوين أو أختين: يختلف الاسم الشخصي ويتفق الباقي
        أب وابنه: يبدو شخصا آخر: الاسم الشخصي لأحدهما هو اسم أب الآخر · الاسم العائلي نفسه: أوحدو · الاسم نفسه: الحسين · الاسم نفسه: أحمد · فئة السن مختلفة
        اسمان متقاربان: يبدو شخصا آخر: الاسم العائلي نفسه: الصقلي · الاسم الشخصي مختلف: محمد و محمود · قد يكونان أخوين أو أختين: يختلف الاسم الشخصي ويتفق الباقي · الجماعة نفسها: بنسليمان · فئة السن نفسها: من 26 إلى 59 سنة
        العائلة أولا: يبدو أنه الشخص نفسه: الاسم واحد بكتابتين: بنجلون و Benjelloun · الاسم واحد بكتابتين: فاطمة الزهراء و Fatim Zahra · الأسماء نفسها بترتيب آخر
        الاسم وحده وما حوله: يبدو أنه الشخص نفسه: كلاهما برفقة الأشخاص أنفسهم · الاسم الشخصي واحد بكتابتين: عائشة و Aicha · الأم في الحالتين: رقية · العلامة نفسها: ندبة على الخد الأيسر · فئة السن نفسها: 60 سنة فما فوق
        بدون اسم: يبدو أنه الشخص نفسه: في الوصف كلمات مشتركة: معطف رمادي طويل · كلاهما في المكان نفسه: المحطة الطرقية · فئة السن نفسها: 60 سنة فما فوق
        """;
}
