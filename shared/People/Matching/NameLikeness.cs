using System.Collections.Immutable;

namespace SocialWatch.People.Matching;

/// <summary>How two words of names stand to each other.</summary>
public enum Likeness
{
    Different,

    /// <summary>A slip of one letter apart, or nearly the same to the ear.</summary>
    Near,

    /// <summary>One is what people of the other name are called.</summary>
    Nickname,

    /// <summary>Written otherwise, perhaps in the other script, and the same to the ear.</summary>
    SoundsAlike,

    /// <summary>The same, but for what no reader sees.</summary>
    Same,
}

/// <summary>Compares two names of the same kind.</summary>
internal static class NameLikeness
{
    // Set on the tuning part of the labelled pairs.
    internal const float SameSound = 0.085f;
    internal const float NearSound = 0.40f;

    public static Likeness Of(NameUnit one, NameUnit other)
    {
        if (one.Plain == other.Plain)
        {
            return Likeness.Same;
        }

        var ofTheTable = ByTable(one, other);
        if (ofTheTable is not null)
        {
            return ofTheTable.Value;
        }

        var distance = Distance(one, other);
        return distance <= SameSound ? Likeness.SoundsAlike : distance <= NearSound ? Likeness.Near : Likeness.Different;
    }

    /// <summary>The least distance between any two ways to read them.</summary>
    public static float Distance(NameUnit one, NameUnit other)
    {
        var distance = WithArticles(one, other, one.Sound, other.Sound);
        return MayLeaveOutDescent(one, other) ? Math.Min(distance, WithArticles(one, other, one.CoreSound, other.CoreSound)) : distance;
    }

    /// <summary>What the table of given names says; null when it says nothing.</summary>
    private static Likeness? ByTable(NameUnit one, NameUnit other)
    {
        var (spelled, others) = MayLeaveOutDescent(one, other) ? (one.CoreSpells, other.CoreSpells) : (one.Spells, other.Spells);
        return Meet(spelled, others) ? Likeness.SoundsAlike
            : Meet(one.Spells, other.Calls) || Meet(one.Calls, other.Spells) || Meet(one.Calls, other.Calls) ? Likeness.Nickname
            : !spelled.IsEmpty && !others.IsEmpty ? Likeness.Different
            : null;
    }

    // "Ahmed Ali" may be "Ahmed ben Ali"; Aït Ali is another family than Ben Ali.
    private static bool MayLeaveOutDescent(NameUnit one, NameUnit other) =>
        (one.Descent, other.Descent) is (Descent.ChildOf, Descent.None or Descent.ChildOf) or (Descent.None, Descent.ChildOf);

    private static float WithArticles(NameUnit one, NameUnit other, string sound, string otherSound)
    {
        var distance = SoundDistance.Of(sound, otherSound);
        if (one.HadArticle && otherSound.StartsWith('l'))
        {
            distance = Math.Min(distance, SoundDistance.Of("l" + sound, otherSound));
        }

        return other.HadArticle && sound.StartsWith('l') ? Math.Min(distance, SoundDistance.Of(sound, "l" + otherSound)) : distance;
    }

    private static bool Meet(ImmutableArray<int> one, ImmutableArray<int> other)
    {
        foreach (var name in one)
        {
            if (other.Contains(name))
            {
                return true;
            }
        }

        return false;
    }
}
