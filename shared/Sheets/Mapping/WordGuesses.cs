using System.Globalization;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Sheets.Reading;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Mapping;

/// <summary>What a word probably means; the coordinator says what it does.</summary>
internal sealed class WordGuesses(Words words)
{
    private static readonly Dictionary<string, string> Fixed = new(StringComparer.Ordinal);

    static WordGuesses()
    {
        Add(SheetField.Sex, nameof(Sex.Female), "أنثى|انثى|امرأة|نساء|إناث|اناث|مؤنث|f|femme|femmes|feminin|fille|female|woman|ف");
        Add(SheetField.Sex, nameof(Sex.Male), "ذكر|رجل|رجال|ذكور|مذكر|m|h|homme|hommes|masculin|garcon|male|man|ر|ذ");
        Add(SheetField.Answer, nameof(ActAnswer.Accepted), "نعم|قبل|قبلت|مقبول|موافق|oui|accepte|acceptee|accord|yes|accepted|o|y");
        Add(SheetField.Answer, nameof(ActAnswer.Refused), "لا|رفض|رفضت|مرفوض|non|refuse|refusee|refus|no|refused|n");
        Add(SheetField.Age, nameof(AgeBand.Under13), "طفل|طفلة|أطفال|enfant|enfants|child|children|0 12");
        Add(SheetField.Age, nameof(AgeBand.From13To17), "قاصر|مراهق|mineur|mineurs|adolescent|minor|13 17");
        Add(SheetField.Age, nameof(AgeBand.From18To25), "شاب|شابة|شباب|jeune|jeunes|young|18 25");
        Add(SheetField.Age, nameof(AgeBand.From26To59), "راشد|بالغ|adulte|adultes|adult|26 59");
        Add(SheetField.Age, nameof(AgeBand.From60), "مسن|مسنة|مسنون|شيخ|personne agee|personnes agees|age|agee|old|60|60 et plus");
    }

    /// <summary>The acts a sheet may tell, by "programme/act", of programmes the asker may know the people of.</summary>
    public IReadOnlyList<Choice> Acts(CellProfile cell, Asker asker) => [.. Programmes(cell, asker).SelectMany(rules => rules.Acts
        .Where(act => act.RecordedOn is null)
        .Select(act => new Choice($"{rules.Id}/{act.Id}", words[$"{rules.Id}.act.{act.Id}"]) { Group = words[$"programme.{rules.Id}"] }))];

    public static IEnumerable<ProgrammeRules> Programmes(CellProfile cell, Asker asker) =>
        cell.Book.Programmes.Values.Where(rules => rules.IsOn && asker.MayKnowOf(rules)).OrderBy(rules => rules.Id, StringComparer.Ordinal);

    /// <summary>What the word means, or null when nobody can guess.</summary>
    public string? Of(SheetField field, string word, CellProfile cell, Asker asker, string? programme) => field switch
    {
        SheetField.Commune => cell.Communes.FirstOrDefault(commune => Plain.Of(commune) == word),
        SheetField.Act => ActNamed(word, cell, asker, programme),
        _ => Fixed.GetValueOrDefault($"{field} {word}"),
    };

    private string? ActNamed(string word, CellProfile cell, Asker asker, string? programme)
    {
        var here = CultureInfo.CurrentUICulture;
        try
        {
            foreach (var language in Language.All)
            {
                // A sheet is written in the language of who kept it, whatever the reader's is.
                CultureInfo.CurrentUICulture = language.ToCulture();
                var named = Acts(cell, asker).Where(act => Plain.Of(act.Text) == word).OrderBy(act => act.Value.StartsWith($"{programme}/", StringComparison.Ordinal) ? 0 : 1).FirstOrDefault();
                if (named is not null)
                {
                    return named.Value;
                }
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = here;
        }

        return null;
    }

    private static void Add(SheetField field, string means, string all)
    {
        foreach (var word in all.Split('|'))
        {
            Fixed.TryAdd($"{field} {Plain.Of(word)}", means);
        }
    }
}
