using SocialWatch.Kernel;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.LifeProjects;

/// <summary>Where the pages of this room are.</summary>
internal static class Addresses
{
    public const string MyDay = "/my-day";

    public static string Page(LifeProjectId project) => $"/life-projects/{project.Value}";

    /// <summary>The page of one act of work: "set-goal".</summary>
    public static string Of(LifeProjectId project, string stem) => $"/life-projects/{project.Value}/{stem}";

    /// <summary>A form of the programme's own.</summary>
    public static string Own(LifeProjectId project, string panel) => $"{Page(project)}/own/{panel}";

    public static string Person(PersonId person) => $"/people/{person.Value}";

    /// <summary>Where something that is missing can be supplied: the form of this room, or the part a programme brings under that name.</summary>
    public static string Supplying(LifeProjectId project, string panel) => panel switch
    {
        "act" => Of(project, "record-act"),
        "need" => Of(project, "judge-need"),
        "goal" => Of(project, "set-goal"),
        "task" => Of(project, "plan-task"),
        "note" => Of(project, "write-note"),
        "referent" => Of(project, "name-referent"),
        "record-document" => Of(project, "record-document"),
        "reopen" => Of(project, "reopen-life-project"),
        "withdraw-closing" => Of(project, "withdraw-closing"),
        StayPanels.Enter or StayPanels.Leave or StayPanels.Night or StayPanels.Refuse or StayPanels.Step => Of(project, panel),
        _ => Own(project, panel),
    };

    /// <summary>Whether an address opens a form of this room, which the life project page can take into itself.</summary>
    public static bool IsForm(string address) => !address.Contains('#', StringComparison.Ordinal);
}
