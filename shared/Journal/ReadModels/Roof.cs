namespace SocialWatch.Journal.ReadModels;

/// <summary>What stays came to on some days, said once for every number: who was taken in, who was sheltered, and the nights they slept there.</summary>
public sealed class Roof(DateOnly from, DateOnly to, DateOnly today)
{
    private readonly HashSet<Guid> _takenIn = [];
    private readonly HashSet<Guid> _people = [];
    private readonly HashSet<DateOnly> _nights = [];

    /// <summary>Different people whose stay began on these days.</summary>
    public int TakenIn => _takenIn.Count;

    /// <summary>Different people who slept there on these days, or were taken in on them.</summary>
    public int People => _people.Count;

    /// <summary>Nights on which somebody slept there.</summary>
    public int Nights => _nights.Count;

    /// <summary>Nights times people: who leaves on a day sleeps elsewhere that night.</summary>
    public int PersonNights { get; private set; }

    public void Add(Guid person, DateOnly entered, DateOnly? left)
    {
        if (entered >= from && entered <= to)
        {
            _takenIn.Add(person);
            _people.Add(person);
        }

        // Tonight is slept when it is over; whoever still stays has slept until yesterday.
        var first = entered > from ? entered : from;
        var after = left is { } day && day < today ? day : today;
        after = after <= to ? after : to.AddDays(1);
        for (var night = first; night < after; night = night.AddDays(1))
        {
            PersonNights++;
            _people.Add(person);
            _nights.Add(night);
        }
    }
}
