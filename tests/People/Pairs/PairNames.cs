namespace SocialWatch.Tests.People.Pairs;

/// <summary>A name as written in Arabic, and as clerks, volunteers and the person write it in Latin letters.</summary>
internal sealed record Written(string Arabic, string[] Latin)
{
    public static Written[] Read(string table) => [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(one => one.Split(':') is [var arabic, var latin]
        ? new Written(arabic.Trim(), latin.Split(',', StringSplitOptions.TrimEntries))
        : throw new FormatException(one))];
}

/// <summary>
/// The names the labelled pairs are made of. Those of the tuning part and those of the part looked at once overlap only in the
/// most common names, as two provinces would. All people are made up.
/// </summary>
internal static class PairNames
{
    public static readonly Written[] MenBoth = Written.Read("""
        محمد: Mohamed, Mohammed, Mouhamed, Mohammad; أحمد: Ahmed, Ahmad; يوسف: Youssef, Yousef, Yussef, Youcef; إدريس: Driss, Idriss, Idris
        حسن: Hassan, Hasan; الحسين: Lhoucine, El Houssine, Houcine; عبد الله: Abdellah, Abdallah, Abdullah; عبد القادر: Abdelkader, Abdelqader, Abd El Kader
        علي: Ali, Aly; عمر: Omar, Oumar; سعيد: Said, Saïd; رشيد: Rachid, Rashid; خالد: Khalid, Khaled; مصطفى: Mustapha, Mostafa, Moustapha
        كريم: Karim; أمين: Amine, Amin; إبراهيم: Brahim, Ibrahim; عبد الرحمان: Abderrahmane, Abderrahman, Abdrahman
        """);

    public static readonly Written[] WomenBoth = Written.Read("""
        فاطمة: Fatima, Fatma; خديجة: Khadija, Khdija, Khadidja; عائشة: Aicha, Aïcha, Aycha; مريم: Meryem, Mariam, Maryam
        زينب: Zineb, Zainab, Zaynab; فاطمة الزهراء: Fatima Zahra, Fatima-Ezzahra, Fatim-zahra; نادية: Nadia, Nadya; سعاد: Souad, Suad
        حليمة: Halima; رشيدة: Rachida, Rashida; كريمة: Karima; أمينة: Amina; لطيفة: Latifa; نعيمة: Naima, Naïma
        """);

    public static readonly Written[] MenTuning = Written.Read("""
        طارق: Tarik, Tarek, Tariq; زكرياء: Zakaria, Zakariae; عبد اللطيف: Abdellatif, Abd Latif; حميد: Hamid; جمال: Jamal, Djamal
        عبد العزيز: Abdelaziz, Abdelâziz; بوشعيب: Bouchaib, Bouchaïb; المختار: Mokhtar, El Mokhtar; ياسين: Yassine, Yacine; نور الدين: Noureddine, Nourdine
        """);

    public static readonly Written[] WomenTuning = Written.Read("""
        سميرة: Samira; حنان: Hanane, Hanan; مليكة: Malika; غزلان: Ghizlane, Ghizlan; سناء: Sanae, Sana; بشرى: Bouchra, Bushra; هاجر: Hajar, Hager; رقية: Rkia, Roqia, Rokaya
        """);

    public static readonly Written[] MenOnce = Written.Read("""
        أيوب: Ayoub, Ayoob; عبد الحق: Abdelhak, Abdelhaq; هشام: Hicham, Hisham; عثمان: Othmane, Otman; منير: Mounir, Munir; العربي: Larbi, El Arbi
        عبد السلام: Abdeslam, Abdessalam; بوعزة: Bouazza, Bouaza; صلاح الدين: Salaheddine, Salah Eddine; حمزة: Hamza; أنس: Anass, Anas; الطيب: Taib, Tayeb, Taïb
        """);

    public static readonly Written[] WomenOnce = Written.Read("""
        أسماء: Asmae, Asma; إيمان: Imane, Iman; حسناء: Hasnae, Hasna; لبنى: Loubna, Lobna; وفاء: Wafae, Ouafae, Wafa; سلمى: Salma; إكرام: Ikram; يامنة: Yamna, Yamina; ابتسام: Ibtissam, Btissam
        """);

    public static readonly Written[] FamiliesBoth = Written.Read("""
        العلوي: Alaoui, El Alaoui; الإدريسي: Idrissi, El Idrissi; بنعلي: Benali, Ben Ali; العمراني: Amrani, El Amrani; آيت علي: Ait Ali, Aït Ali
        الفاسي: Fassi, El Fassi; بنجلون: Benjelloun, Bendjelloun; التازي: Tazi, Ettazi
        """);

    public static readonly Written[] FamiliesTuning = Written.Read("""
        الغرباوي: Gharbaoui, Rharbaoui; بوزيدي: Bouzidi, Bouzidy; الشرقاوي: Cherkaoui, Charkaoui, Sherqawi; أوحدو: Ouhaddou, Ouhadou; بنموسى: Benmoussa, Ben Moussa
        الخطابي: Khattabi, El Khatabi; زروال: Zerouali, Zeroual; المنصوري: Mansouri, El Mansouri; القادري: Kadiri, Qadiri; أيت بلعيد: Ait Belaid, Aït Belaïd
        الوزاني: Ouazzani, Wazzani; بلحاج: Belhaj, Belhadj; الرامي: Rami, Errami; السباعي: Sbai, Sebai; حجي: Hajji, Hadji; النجار: Najjar, Ennajar
        بوعزاوي: Bouazzaoui, Bouazaoui; المرابط: Lmrabet, El Mrabet; الكتاني: Kettani, Kittani; أولاد الطالب: Oulad Taleb, Ould Taleb; برادة: Berrada, Barrada
        """);

    public static readonly Written[] FamiliesOnce = Written.Read("""
        الزياني: Ziani, Zayani; بوجمعة: Boujemaa, Boujamaa; الودغيري: Ouadghiri, Oudghiri; الحداد: Haddad, El Hadad; بنسودة: Bensouda, Ben Souda; أمزيان: Ameziane, Amezian
        الصقلي: Skalli, Sqalli; غزواني: Ghazouani, Ghezouani; الجزولي: Jazouli, Djazouli; آيت بها: Ait Baha, Aït Baha; بنكيران: Benkirane, Ben Kiran; الدكالي: Doukkali, Dokkali
        الطاهري: Tahiri, Ettahiri; لحلو: Lahlou, Lahlo; القباج: Kabbaj, Kebbaj; العياشي: Ayachi, El Ayachi; مومن: Moumen, Moumne; الخياط: Khayat, El Khayyat
        اشطوبي: Chtoubi, Chetoubi; بنشقرون: Benchekroun, Benchakroun; تكزيرت: Tagzirt, Taguezirt; المعروفي: Maaroufi, El Marroufi; ولد الحاج: Ould El Haj, Ould Lhaj
        """);

    /// <summary>Different people's names that look or sound alike.</summary>
    public static readonly (Written One, Written Other)[] NearGivenTuning = Near("""
        محمد: Mohamed, Mohammed | محمود: Mahmoud, Mahmud
        حسن: Hassan, Hasan | حسين: Hussein, Hossein, Houcine
        أحمد: Ahmed, Ahmad | حامد: Hamed
        كريم: Karim | كريمة: Karima
        سعيد: Said | سعد: Saad
        نادية: Nadia | نادين: Nadine
        أمينة: Amina | أمنية: Omnia, Oumnia
        سميرة: Samira | سمر: Samar
        عمر: Omar | عمار: Ammar, Amar
        سالم: Salem | سليم: Salim
        جمال: Jamal | جميل: Jamil
        رشيد: Rachid | راشد: Rached
        """);

    public static readonly (Written One, Written Other)[] NearGivenOnce = Near("""
        محمد: Mohamed, Mouhamed | حمد: Hamad
        حسن: Hassan | إحسان: Ihsane, Ihssan
        أمين: Amine, Amin | إيمان: Imane, Iman
        منير: Mounir | منار: Manar
        خالد: Khalid | خليل: Khalil
        حميد: Hamid | حماد: Hammad
        كمال: Kamal | كامل: Kamel
        فاطمة: Fatima | فطيمة: Ftima, Fettouma
        نور: Nour | نورة: Noura
        حليم: Halim | حليمة: Halima
        عامر: Amer | عمر: Omar
        سلمى: Salma | سليمة: Salima
        هشام: Hicham | هاشم: Hachem
        يونس: Younes | أنس: Anass, Anas
        """);

    public static readonly (Written One, Written Other)[] NearFamilyTuning = Near("""
        العلوي: Alaoui | العلمي: Alami
        العمراني: Amrani | العمري: Amri, El Omari
        الحسني: Hassani | الحسيني: Houssaini, Hosseini
        السعيدي: Saidi | السعدي: Saadi
        بنعلي: Benali, Ben Ali | آيت علي: Ait Ali
        القادري: Kadiri | القدوري: Kaddouri
        المنصوري: Mansouri | المنظري: Mandari
        الطاهري: Tahiri | الطهيري: Thiri, Touhairi
        """);

    public static readonly (Written One, Written Other)[] NearFamilyOnce = Near("""
        الفاسي: Fassi | الفارسي: Farissi, Farsi
        الزياني: Ziani | الزناتي: Zenati, Znati
        بنسودة: Bensouda | بنسعود: Bensaoud
        الجزولي: Jazouli | الغزولي: Ghazouli
        الحداد: Haddad | الحدادي: Haddadi
        الإدريسي: Idrissi | الدريسي: Drissi
        بوجمعة: Boujemaa | بوجمعاوي: Boujemaoui
        العياشي: Ayachi | العيساوي: Aissaoui
        الصقلي: Skalli | الصقري: Sakri
        """);

    /// <summary>What people are called instead of their name.</summary>
    public static readonly Written[] NicknamesTuning = Written.Read("""
        محمد: Simo, سيمو, Moh, سي محمد, Med; فاطمة: Fatouma, فطومة; خديجة: Khadouj, خدوج; عبد الله: Abdou, عبدو; يوسف: Youss; الحسين: Lho, Houssa
        مريم: Mimi, Meriouma; عائشة: Aouicha, عويشة; مصطفى: Stouf, Mosto; عبد القادر: Kader, قدور; كريمة: Kouki; زينب: Zinouba, زنوبة
        """);

    public static readonly Written[] NicknamesOnce = Written.Read("""
        محمد: حمادي, Hamadi, Med; فاطمة: Fatim, فاطنة, Fatna; خديجة: Khaddouja, خدوجة; عبد الرحمان: Rahmane, Abdou; إبراهيم: Brahimo, Bihi; رشيد: Rachidou
        عبد السلام: Slimo, سلام; حمزة: Hamzaoui; لطيفة: Tifa, لطوفة; أحمد: Hmida, حميدة; إدريس: دريس, Drissi; عبد الحق: Hakou, حقي
        """);

    private static (Written, Written)[] Near(string table) => [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split('|') is [var one, var other] ? (Written.Read(one)[0], Written.Read(other)[0]) : throw new FormatException(line))];
}
