using System.Collections.Immutable;

namespace SocialWatch.Kernel.People;

/// <summary>What is known of a person.</summary>
public abstract record Person
{
    private Person() { }

    public static Person Initial { get; } = new NotMet();

    public sealed record NotMet : Person
    {
        /// <summary>As a sheet told of them that was undone; null for whoever was never known.</summary>
        public PersonRegistered? Formerly { get; init; }
    }

    /// <param name="Names">Every name that was ever given, the latest first. Empty: nobody knows one.</param>
    public sealed record Known(PersonRegistered Registered, ImmutableArray<string> Names, string? Description, Sex Sex, AgeBand Age, DateOnly? BornOn) : Person
    {
        public string? Name => Names.IsEmpty ? null : Names[0];

        /// <summary>Whether nothing more was written down since.</summary>
        public bool IsAsRegistered => Names.Length < 2 && (Name, Description, Sex, Age, BornOn) == (Registered.Name, Registered.Description, Registered.Sex, Registered.Age, Registered.BornOn);
    }

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public static Person Evolve(Person person, PersonEvent happened) => (person, happened) switch
    {
        (NotMet, PersonRegistered e) => new Known(e, e.Name is null ? [] : [e.Name], e.Description, e.Sex, e.Age, e.BornOn),
        (Known known, PersonNamed e) => known with { Names = [e.Name, .. known.Names.Remove(e.Name)], BornOn = e.BornOn ?? known.BornOn },
        (Known known, PersonDescribed e) => known with { Description = e.Description, Sex = e.Sex, Age = e.Age },
        (Known known, RegistrationWithdrawn) => new NotMet { Formerly = known.Registered },

        // Never throw here: one odd event in an old stream must not make a person's file unreadable.
        _ => person,
    };
}

/// <summary>Something asked of a person's record.</summary>
public abstract record PersonCommand : Command<Person, PersonEvent>
{
    public override Permission Needs => Permission.MeetPeople;
}

public sealed record PersonNotMet : Refusal;

public sealed record PersonRegisteredDifferently : Refusal;

public sealed record NeitherNameNorDescription : Refusal;

public sealed record BornInTheFuture : Refusal;

/// <param name="OldestYear">The first year of birth the program takes.</param>
public sealed record BornTooLongAgo(int OldestYear) : Refusal;
