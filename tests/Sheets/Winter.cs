namespace SocialWatch.Tests.Sheets;

/// <summary>The list of a winter: three named people with five acts, two anonymous lines.</summary>
internal static class Winter
{
    public const string Words = """
        Act=وجبة ساخنة=trial/meal
        Act=حمام=trial/shower
        Sex=ذكر=Male
        Sex=أنثى=Female
        Commune=عين السبع=Ain Sebaa
        """;

    public const string Headings = "رقم الملف;الاسم الكامل;تاريخ الازدياد;الجنس;التاريخ;الجماعة;نوع التدخل;العدد;عدد المستفيدين\n";

    public const string Rows = """
        1;سعيد بنعلي;03/03/1961;ذكر;25/11/2025;عين السبع;وجبة ساخنة;1;
        1;سعيد بنعلي;03/03/1961;ذكر;26-11-2025;عين السبع;حمام;1;
        2;فاطمة الزهراء;;أنثى;25 نونبر 2025;عين السبع;وجبة ساخنة;٢;
        3;علي;;;2025-11-27;;وجبة ساخنة;1;
        3;علي;;;2025-11-27;;وجبة ساخنة;1;
        ;;;ذكر;28/11/2025;عين السبع;وجبة ساخنة;700;120
        ;;;;28/11/2025;;حمام;3;3

        """;

    public const string MoreRows = """
        2;فاطمة الزهراء;;أنثى;01/12/2025;عين السبع;حمام;1;
        4;مريم;;أنثى;02/12/2025;عين السبع;وجبة ساخنة;1;

        """;

    public static byte[] File { get; } = Files.Text(Headings + Rows);

    public static byte[] Grown { get; } = Files.Text(Headings + MoreRows + Rows, "utf-16", mark: true);
}
