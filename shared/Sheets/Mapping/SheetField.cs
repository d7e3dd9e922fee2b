using SocialWatch.Sheets.Reading;

namespace SocialWatch.Sheets.Mapping;

/// <summary>What a column may mean. Its stored name is its name here.</summary>
internal enum SheetField
{
    Nothing,
    PersonNumber,
    Name,
    FirstName,
    LastName,
    Birth,
    Age,
    Sex,
    Day,
    Hour,
    Commune,
    Place,
    Act,
    Quantity,
    People,
    Answer,
    Note,

    /// <summary>The association or team whose row it is.</summary>
    Source,

    /// <summary>In a file of refused rows: what each row was before it was put right.</summary>
    RowMark,
}

/// <summary>What people write over a column, in three languages.</summary>
internal static class Headings
{
    /// <summary>Fields whose words must each be given a meaning.</summary>
    public static readonly IReadOnlyList<SheetField> InWords = [SheetField.Act, SheetField.Sex, SheetField.Age, SheetField.Commune, SheetField.Answer];

    private static readonly (SheetField Field, string Words)[] Known =
    [
        (SheetField.PersonNumber, "رقم الملف|رقم المستفيد|رقم البطاقة|الرمز|كود|numero dossier|n dossier|no dossier|numero de dossier|n beneficiaire|numero beneficiaire|code|code beneficiaire|file number|person number"),
        (SheetField.FirstName, "الاسم الشخصي|الإسم الشخصي|prenom|prenoms|first name|given name"),
        (SheetField.LastName, "الاسم العائلي|الإسم العائلي|النسب|اللقب|nom de famille|family name|last name|surname"),
        (SheetField.Name, "الاسم|الإسم|الاسم الكامل|الاسم والنسب|الاسم و النسب|اسم المستفيد|المستفيد|nom|nom complet|nom et prenom|nom prenom|noms et prenoms|nom du beneficiaire|beneficiaire|name|full name"),
        (SheetField.Birth, "تاريخ الازدياد|تاريخ الميلاد|سنة الازدياد|date de naissance|ne le|naissance|annee de naissance|birth|date of birth|born"),
        (SheetField.Age, "السن|العمر|الفئة العمرية|age|tranche d age|age group"),
        (SheetField.Sex, "الجنس|النوع|ذكر انثى|sexe|genre|sex|gender"),
        (SheetField.Day, "التاريخ|تاريخ|تاريخ التدخل|اليوم|تاريخ الجولة|date|date intervention|date d intervention|date de l intervention|jour|day"),
        (SheetField.Hour, "الساعة|التوقيت|heure|horaire|hour|time"),
        (SheetField.Commune, "الجماعة|المقاطعة|جماعة|commune|arrondissement|district|municipality"),
        (SheetField.Place, "المكان|العنوان|الموقع|مكان التدخل|lieu|endroit|adresse|place|location|address"),
        (SheetField.Act, "التدخل|نوع التدخل|الخدمة|نوع الخدمة|طبيعة التدخل|المساعدة|intervention|type d intervention|nature de l intervention|prestation|acte|service|aide|act|type"),
        (SheetField.People, "عدد المستفيدين|عدد الأشخاص|nombre de beneficiaires|nb beneficiaires|nombre de personnes|nb personnes|effectif|people|persons|beneficiaries"),
        (SheetField.Quantity, "العدد|الكمية|عدد|nombre|quantite|qte|nb|number|quantity|count"),
        (SheetField.Answer, "الجواب|القبول|النتيجة|موافقة|reponse|accepte|acceptation|accord|resultat|answer|accepted"),
        (SheetField.Source, "الجمعية|اسم الجمعية|الفريق|المصدر|الشريك|nom de l association|association|equipe|source|organisme|partenaire|team|partner"),
        (SheetField.RowMark, "علامة السطر SocialWatch|repere de ligne socialwatch|socialwatch row mark"),
        (SheetField.Note, "ملاحظة|ملاحظات|remarque|remarques|observation|observations|note|notes|commentaire|comment"),
    ];

    private static readonly Dictionary<string, SheetField> ByWord = Known
        .SelectMany(one => one.Words.Split('|').Select(word => (Word: Plain.Of(word), one.Field))).DistinctBy(one => one.Word).ToDictionary(one => one.Word, one => one.Field, StringComparer.Ordinal);

    /// <summary>What the heading says, or what it begins with: "Date (jj/mm/aaaa)".</summary>
    public static SheetField Of(string heading)
    {
        var plain = Plain.Of(heading);
        return ByWord.TryGetValue(plain, out var field) ? field
            : ByWord.Where(one => one.Key.Length > 2 && plain.StartsWith(one.Key + " ", StringComparison.Ordinal)).OrderByDescending(one => one.Key.Length).Select(one => one.Value).FirstOrDefault();
    }

    /// <summary>The headings as the cell wrote them, without those of a file of refused rows.</summary>
    public static IReadOnlyList<string> OfTheCell(IReadOnlyList<string> headings)
    {
        var own = headings.TakeWhile(heading => Of(heading) is not SheetField.RowMark).ToList();
        return [.. own.Take(own.FindLastIndex(heading => Plain.Of(heading).Length > 0) + 1)];
    }

    /// <summary>Each column its field, none twice: what stands first has it.</summary>
    public static IReadOnlyList<SheetField> Of(IReadOnlyList<string> headings)
    {
        var fields = headings.Select(Of).ToList();
        for (var i = 0; i < fields.Count; i++)
        {
            fields[i] = fields.IndexOf(fields[i]) < i ? SheetField.Nothing : fields[i];
        }

        // "الاسم" beside "النسب", "Nom" beside "Prénom": the one is not the whole name.
        if (fields.Contains(SheetField.Name) && fields.IndexOf(SheetField.LastName) is >= 0 && !fields.Contains(SheetField.FirstName))
        {
            fields[fields.IndexOf(SheetField.Name)] = SheetField.FirstName;
        }
        else if (fields.Contains(SheetField.Name) && fields.Contains(SheetField.FirstName) && !fields.Contains(SheetField.LastName))
        {
            fields[fields.IndexOf(SheetField.Name)] = SheetField.LastName;
        }

        return fields;
    }
}
