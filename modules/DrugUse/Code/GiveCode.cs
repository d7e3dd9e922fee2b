using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Code;

/// <summary>The person wishes to be known by a code, or by another one: chosen by the person, or the one that is offered.</summary>
[CommandName("drug-use.give-code.v1")]
internal sealed record GiveCode([property: Typed(20)] string Code) : DrugUseCommand
{
    // Shorter ones are soon given twice; longer ones are names.
    public const int Shortest = 3;
    public const int Longest = 10;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DrugUseFacts own, ProgrammeRules rules, Stamp stamp) => Code switch
    {
        _ when Code == own.Code => AlreadyDone,
        { Length: < Shortest or > Longest } => Refuse(new CodeNotPlain(Shortest, Longest)),
        _ when !Code.All(character => char.IsLetterOrDigit(character) || character is '-') => Refuse(new CodeNotPlain(Shortest, Longest)),
        _ => Accept(new CodeGiven(Code)),
    };

    /// <summary>A code to offer: the same each time the form is shown, and nothing in it tells who somebody is.</summary>
    public static string Offered(PersonId person)
    {
        const string Letters = "ABDEFHKLMNRSTZ";
        var bytes = person.Value.ToByteArray();
        return $"{Letters[bytes[15] % Letters.Length]}{Letters[bytes[14] % Letters.Length]}-{((bytes[13] << 8) | bytes[12]) % 9000 + 1000}";
    }
}

/// <summary>A code is a few letters and digits; more would be a name again.</summary>
internal sealed record CodeNotPlain(int Least, int Most) : Refusal;
