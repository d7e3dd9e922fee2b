using System.Collections.Immutable;

namespace SocialWatch.People.Matching;

/// <summary>How common a name is among the people one looks among.</summary>
internal delegate double ShareOf(NameUnit unit);

/// <summary>Compares all names of one with all names of the other: which belong together, what is left over, in what order they stand.</summary>
internal sealed class NameComparison
{
    private readonly ImmutableArray<NameUnit> _one;
    private readonly ImmutableArray<NameUnit> _other;
    private readonly ShareOf _share;
    private readonly List<(int One, int Other, Likeness How, double Weight)> _pairs = [];
    private readonly List<Reason> _reasons = [];

    private NameComparison(ImmutableArray<NameUnit> one, ImmutableArray<NameUnit> other, ShareOf share) => (_one, _other, _share) = (one, other, share);

    public static IReadOnlyList<Reason> Compare(ImmutableArray<NameUnit> one, ImmutableArray<NameUnit> other, ShareOf share)
    {
        var comparison = new NameComparison(one, other, share);
        comparison.PairUp();
        comparison.Tell();
        return comparison._reasons;
    }

    /// <summary>The weightiest pair first, each name once.</summary>
    private void PairUp()
    {
        var all = new List<(int One, int Other, Likeness How, double Weight)>();
        for (var i = 0; i < _one.Length; i++)
        {
            for (var j = 0; j < _other.Length; j++)
            {
                if (NameLikeness.Of(_one[i], _other[j]) is var how and not Likeness.Different && (how > Likeness.Near || PartOf(_one, i) == PartOf(_other, j) || AreEndsExchanged(i, j)))
                {
                    all.Add((i, j, how, WeightOf(how, i, j)));
                }
            }
        }

        foreach (var pair in all.OrderByDescending(pair => pair.Weight + (PartOf(_one, pair.One) == PartOf(_other, pair.Other) ? 1 : 0)))
        {
            if (!_pairs.Exists(taken => taken.One == pair.One || taken.Other == pair.Other))
            {
                _pairs.Add(pair);
            }
        }
    }

    private bool AreEndsExchanged(int one, int other) => (one == 0 && other == _other.Length - 1) || (other == 0 && one == _one.Length - 1);

    private double WeightOf(Likeness how, int one, int other) => how switch
    {
        Likeness.Same or Likeness.SoundsAlike => Weights.SameName(_share(_one[one])),
        Likeness.Nickname => Math.Min(Weights.Nickname, Weights.SameName(_share(_one[one]))),
        _ => Weights.NearName(NameLikeness.Distance(_one[one], _other[other])),
    };

    private void Tell()
    {
        foreach (var pair in _pairs.OrderBy(pair => pair.One))
        {
            _reasons.Add(ReasonOf(pair));
        }

        TellOrder();
        TellGiven();
        TellFamily();
        TellFather();
        TellMissing();
    }

    private Reason ReasonOf((int One, int Other, Likeness How, double Weight) pair)
    {
        var (one, other) = (_one[pair.One], _other[pair.Other]);
        var part = PartOf(_one, pair.One) is var first && first == PartOf(_other, pair.Other) ? first : Shared(first, PartOf(_other, pair.Other));
        return pair.How switch
        {
            Likeness.Same when _share(one) < Weights.RareShare => new Reason.RareName(part, one.Written, pair.Weight),
            Likeness.Same => new Reason.SameName(part, one.Written, pair.Weight),
            Likeness.SoundsAlike when one.Written == other.Written => new Reason.SameName(part, one.Written, pair.Weight),
            Likeness.SoundsAlike => new Reason.SoundsAlike(part, one.Written, other.Written, pair.Weight),
            Likeness.Nickname => new Reason.Nickname(part, one.Written, other.Written, pair.Weight),
            _ => new Reason.NearName(part, one.Written, other.Written, pair.Weight),
        };
    }

    // "Ahmed Ben Ali" beside "Ahmed Ben Ali Amrani": the last name of the one is the father's of the other.
    private static NamePart Shared(NamePart one, NamePart other) => (one, other) is (NamePart.Father, NamePart.Family) or (NamePart.Family, NamePart.Father) ? NamePart.Father : NamePart.Any;

    private void TellOrder()
    {
        if (_pairs.FindIndex(pair => (pair.One == 0) != (pair.Other == 0)) < 0 || _one.Length < 2 || _other.Length < 2)
        {
            return;
        }

        var (given, others) = (PairOfOne(0), PairOfOther(0));
        if (given is null || others is null)
        {
            // The given name of one stands elsewhere in the other, whose own given name is nowhere.
            _reasons.Add(new Reason.PerhapsParent(Weights.PerhapsParent));
            return;
        }

        var endsExchanged = given.Value.Other == _other.Length - 1 && others.Value.One == _one.Length - 1;
        var bothGiven = IsGiven(_one[0]) && IsGiven(_other[0]);
        _reasons.Add(endsExchanged && !bothGiven ? new Reason.OrderSwapped(Weights.OrderSwapped) : new Reason.PerhapsParent(Weights.PerhapsParent));
    }

    private static bool IsGiven(NameUnit unit) => unit.Descent is Descent.None && !unit.Spells.IsEmpty;

    private void TellGiven()
    {
        if (PairOfOne(0) is not null || PairOfOther(0) is not null || _one.IsEmpty || _other.IsEmpty)
        {
            return;
        }

        _reasons.Add(new Reason.OtherName(NamePart.Given, _one[0].Written, _other[0].Written, Weights.OtherGiven));
        if (_pairs.Count > 0)
        {
            _reasons.Add(new Reason.PerhapsSiblings(Weights.PerhapsSiblings));
        }
    }

    private void TellFamily()
    {
        var (one, other) = (_one.Length - 1, _other.Length - 1);
        if (one < 1 || other < 1 || PairOfOne(one) is not null || PairOfOther(other) is not null)
        {
            return;
        }

        var mayBeFather = PartOf(_one, one) != PartOf(_other, other);
        _reasons.Add(new Reason.OtherName(mayBeFather ? NamePart.Any : NamePart.Family, _one[one].Written, _other[other].Written, mayBeFather ? Weights.OtherOrMissing : Weights.OtherFamily));
    }

    private void TellFather()
    {
        var (one, other) = (FreeFather(_one, first: true), FreeFather(_other, first: false));
        if (one is not null && other is not null)
        {
            _reasons.Add(new Reason.OtherName(NamePart.Father, one.Written, other.Written, Weights.OtherFather));
        }
    }

    private NameUnit? FreeFather(ImmutableArray<NameUnit> units, bool first)
    {
        for (var i = 1; i < units.Length; i++)
        {
            if (PartOf(units, i) is NamePart.Father && i < units.Length - 1 && (first ? PairOfOne(i) : PairOfOther(i)) is null)
            {
                return units[i];
            }
        }

        return null;
    }

    private void TellMissing()
    {
        if (_one.Length != _other.Length && _pairs.Count > 0)
        {
            var alone = Math.Min(_one.Length, _other.Length) == 1;
            _reasons.Add(new Reason.PartMissing(alone ? Weights.OnlyGiven : Weights.PartMissing));
        }
    }

    private (int One, int Other, Likeness How, double Weight)? PairOfOne(int one) => _pairs.FindIndex(pair => pair.One == one) is >= 0 and var at ? _pairs[at] : null;

    private (int One, int Other, Likeness How, double Weight)? PairOfOther(int other) => _pairs.FindIndex(pair => pair.Other == other) is >= 0 and var at ? _pairs[at] : null;

    /// <summary>The first is the given name, the last the family's, what is between or "son of" the father's.</summary>
    private static NamePart PartOf(ImmutableArray<NameUnit> units, int at) => at switch
    {
        0 => NamePart.Given,
        _ when at < units.Length - 1 => NamePart.Father,
        _ when units[at].Descent is Descent.ChildOf && units[at].Written.Contains(' ', StringComparison.Ordinal) && !units[at].CoreSpells.IsEmpty => NamePart.Father,
        _ => NamePart.Family,
    };
}
