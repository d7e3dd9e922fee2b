using System.Collections.Immutable;

namespace SocialWatch.Kernel.Configuration;

/// <summary>Something wrong in a configuration: where ("programmes/winter-house/clocks/first-answer"), and why.</summary>
public sealed record ConfigurationFault(string Place, Refusal Why);

/// <summary>All that is wrong with it. Nothing was saved.</summary>
public sealed record ConfigurationNotSound(ImmutableArray<ConfigurationFault> Faults) : Refusal
{
    public bool Equals(ConfigurationNotSound? other) => other is not null && Faults.SequenceEqual(other.Faults);

    public override int GetHashCode() => Faults.Length;
}

/// <summary>A colleague saved another version since the form was shown.</summary>
public sealed record ConfiguredInTheMeantime(int Version) : Refusal;

/// <summary>And it changes the very same: whoever saved over it would undo a colleague's work.</summary>
public sealed record SameConfiguredInTheMeantime(int Version) : Refusal;

/// <summary>The cell takes nobody new into this programme.</summary>
public sealed record ProgrammeSwitchedOff([property: WordKey("programme")] string Programme) : Refusal;

/// <summary>This process has not heard of that version yet.</summary>
public sealed record ConfigurationNotKnownYet : Refusal;

// How a file is written.
public sealed record FileTooLong(int Most) : Refusal;

public sealed record NotReadableAt(int Line) : Refusal;

public sealed record FormatMissing : Refusal;

public sealed record NewerFormat(int Format, int Known) : Refusal;

public sealed record UnknownEntry : Refusal;

public sealed record EntryMissing : Refusal;

public sealed record SaidTwice : Refusal;

public sealed record NotAList : Refusal;

public sealed record NotAGroup : Refusal;

public sealed record NotAText : Refusal;

public sealed record NotTrueOrFalse : Refusal;

public sealed record NotALength : Refusal;

public sealed record NotANumber : Refusal;

public sealed record NotADay : Refusal;

public sealed record NoneOfThese(string Known) : Refusal;

// What it says.
public sealed record UnknownProgramme : Refusal;

public sealed record UnknownClock : Refusal;

public sealed record UnknownAct : Refusal;

public sealed record UnknownStep : Refusal;

public sealed record UnknownMove : Refusal;

public sealed record UnknownIndicator : Refusal;

public sealed record NoSuchOutcome : Refusal;

public sealed record LengthNotPositive : Refusal;

public sealed record LengthTooLong(int Days) : Refusal;

public sealed record OverBeforeItOpens : Refusal;

public sealed record StepIsDoneOnce : Refusal;

public sealed record CodeNotWritable(int Most) : Refusal;

public sealed record WordsMissing([property: WordKey("language")] string Language) : Refusal;

public sealed record WordsTooLong(int Most) : Refusal;

public sealed record WordsNotReadable : Refusal;

public sealed record TooManyOfThem(int Most) : Refusal;

public sealed record ActIsNeeded : Refusal;

public sealed record ActHasAForm : Refusal;

public sealed record DocumentForNothing : Refusal;

public sealed record ChoicesMissing : Refusal;

public sealed record OnlyAChoiceHasChoices : Refusal;

public sealed record NumberNotPositive : Refusal;

public sealed record EndsBeforeItBegins : Refusal;

public sealed record YearMistyped : Refusal;

public sealed record WayIsLost : Refusal;

public sealed record ServedOnItsOwnForm : Refusal;

public sealed record ServingSaysNothing : Refusal;
