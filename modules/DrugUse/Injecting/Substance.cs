namespace SocialWatch.DrugUse.Injecting;

/// <summary>What is used. An enum, because a chosen word that is sealed must not be shown like free text. Stored names.</summary>
internal enum Substance
{
    Heroin,
    OtherOpioids,
    Cocaine,
    Crack,
    Tablets,
    Cannabis,
    Alcohol,
    Solvents,
    Another,
    NotSaid,
}
