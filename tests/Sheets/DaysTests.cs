using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;

namespace SocialWatch.Tests.Sheets;

public class DaysTests
{
    [Theory]
    [InlineData("25/11/2016")]
    [InlineData("25-11-2016")]
    [InlineData("25.11.2016")]
    [InlineData("2016-11-25")]
    [InlineData("٢٥/١١/٢٠١٦")]
    [InlineData("۲۵/۱۱/۲۰۱۶")]
    [InlineData("25 نونبر 2016")]
    [InlineData("الجمعة 25 نونبر 2016")]
    [InlineData("25 نوفمبر 2016")]
    [InlineData("25 novembre 2016")]
    [InlineData("25 Nov. 2016")]
    [InlineData("42699")]
    public void A_day_is_read_as_it_is_written_in_Morocco(string text)
    {
        var (day, _, why) = Days.Read(text);

        Assert.Null(why);
        Assert.Equal(new DateOnly(2016, 11, 25), day);
    }

    [Theory]
    [InlineData("25/11/2016 21:30", 21, 30)]
    [InlineData("25/11/2016 à 9h", 9, 0)]
    [InlineData("2016-11-25T23:05:00", 23, 5)]
    public void An_hour_may_stand_with_it(string text, int hour, int minute) => Assert.Equal((new DateOnly(2016, 11, 25), new TimeOnly(hour, minute)), (Days.Read(text).Day, Days.Read(text).Hour));

    [Theory]
    [InlineData("11/25/2016", typeof(NoSuchDay))]
    [InlineData("31/02/2016", typeof(NoSuchDay))]
    [InlineData("hier", typeof(NoSuchDay))]
    [InlineData("25/11/2016 27:00", typeof(NoSuchDay))]
    [InlineData("05/06/07", typeof(DayOfSeveralReadings))]
    [InlineData("25 brumaire 2016", typeof(NoSuchDay))]
    public void A_day_that_cannot_be_or_reads_in_several_ways_is_told(string text, Type why) => Assert.IsType(why, Days.Read(text).Why);

    [Theory]
    [InlineData("الاسم الكامل;السن;الجنس;التاريخ;الجماعة;نوع التدخل;العدد", "Name;Age;Sex;Day;Commune;Act;Quantity")]
    [InlineData("N° dossier;Nom;Prénom;Sexe;Date de naissance;Date;Intervention;Nombre de bénéficiaires", "PersonNumber;LastName;FirstName;Sex;Birth;Day;Act;People")]
    [InlineData("Date (jj/mm/aaaa);Lieu;Prestation;Quantité;Observations", "Day;Place;Act;Quantity;Note")]
    [InlineData("ر.ت;الإسم;النسب;العنوان;ملاحظات", "Nothing;FirstName;LastName;Place;Note")]
    public void Headings_are_understood(string headings, string fields) => Assert.Equal(fields, string.Join(';', Headings.Of(headings.Split(';'))));

    [Theory]
    [InlineData("أَحْمَد", "احمد")]
    [InlineData("الحُسيــن", "الحسين")]
    [InlineData("Été  à l’hôtel", "ete a l hotel")]
    [InlineData("٧٠٠", "700")]
    public void Spellings_of_one_word_are_one(string one, string other) => Assert.Equal(Plain.Of(other), Plain.Of(one));
}
