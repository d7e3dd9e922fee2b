using System.Collections.Frozen;
using SocialWatch.Kernel;

namespace SocialWatch.Access;

/// <summary>What a worker is in the cell, and what that lets them do. The names are stored: never renamed.</summary>
public static class Roles
{
    public const string Coordinator = "coordinator";
    public const string Dispatcher = "dispatcher";
    public const string Caseworker = "caseworker";
    public const string Volunteer = "volunteer";
    public const string Observer = "observer";

    // The one table. A role that is not in it may do nothing, so an old name left in a database opens no door.
    private static readonly FrozenDictionary<string, IReadOnlySet<Permission>> Table = new Dictionary<string, IReadOnlySet<Permission>>
    {
        [Coordinator] = Set(Permission.SeeOutcomes, Permission.MeetPeople, Permission.AccompanyPeople, Permission.Dispatch, Permission.Coordinate),
        [Dispatcher] = Set(Permission.MeetPeople, Permission.Dispatch),
        [Caseworker] = Set(Permission.SeeOutcomes, Permission.MeetPeople, Permission.AccompanyPeople),
        [Volunteer] = Set(Permission.MeetPeople),
        [Observer] = Set(Permission.SeeOutcomes),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every role, in the order a form shows them.</summary>
    public static IReadOnlyList<string> All { get; } = [Coordinator, Dispatcher, Caseworker, Volunteer, Observer];

    /// <summary>What a role may do: nothing when the role is not known.</summary>
    public static IReadOnlySet<Permission> May(string role) => Table.GetValueOrDefault(role) ?? FrozenSet<Permission>.Empty;

    private static FrozenSet<Permission> Set(params Permission[] permissions) => permissions.ToFrozenSet();
}
