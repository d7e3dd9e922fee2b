using System.Reflection;
using System.Text.RegularExpressions;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Reports;
using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Tests.Kernel.Guards;

public partial class NameGuards
{
    private static readonly Type[] NeverSentByDevices =
    [
        typeof(PassClock), // asked by the program itself
        typeof(FollowConfiguration), // the same
        typeof(AttachEncounter), // the same, after a round has said so
        typeof(DetachEncounter), // the same
        typeof(StateTraining), // asked by who runs the cell, in the browser
        typeof(StateColdAlert), // asked by whoever sends people out, in the browser
        typeof(TakeSheet), // asked by who runs the cell, in the browser
        typeof(MapSheet), // the same
        typeof(ApplySheet), // the same
        typeof(UndoSheet), // the same
        typeof(ResumeSheet), // the same
        typeof(DiscardSheet), // the same, or by the program itself
        typeof(AdvanceSheet), // asked by the program itself, in the name of who applies a sheet
        typeof(FinishSheet), // the same
        typeof(AdvanceUndo), // the same
        typeof(FinishUndo), // the same
        typeof(StopSheet), // the same
        typeof(BeginRows), // the same
        typeof(TakeRows), // the same
        typeof(WithdrawRows), // the same
        typeof(KeepRows), // the same
        typeof(RegisterFromSheet), // the same
        typeof(WithdrawRegistration), // the same
        typeof(OpenFromSheet), // the same
        typeof(WithdrawOpening), // the same
        typeof(PublishReport), // asked by who runs the cell and has just read it, in the browser
        typeof(StatePlaces), // asked by who runs the cell, in the browser
        typeof(ConfigureCell), // asked by who runs the cell, in the browser
        typeof(FoundCell), // asked once, at the first start, in the browser
        typeof(AddCentre), // asked by who runs the cell, in the browser
    ];

    [Fact]
    public void Every_event_has_a_stored_name_of_its_own_with_a_version()
    {
        var names = Families.EventTypes.Select(type => type.GetCustomAttribute<EventNameAttribute>()?.Name ?? $"{type.Name} has none").ToList();

        Assert.All(names, name => Assert.Matches(StoredName(), name));
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Every_command_a_device_may_send_has_a_name_of_its_own_with_a_version()
    {
        var names = Families.CommandTypes.Except(NeverSentByDevices).Select(type => type.GetCustomAttribute<CommandNameAttribute>()?.Name ?? $"{type.Name} has none").ToList();

        Assert.All(names, name => Assert.Matches(StoredName(), name));
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Fact]
    public void What_no_device_may_send_has_no_name() =>
        Assert.All(NeverSentByDevices, type => Assert.Null(type.GetCustomAttribute<CommandNameAttribute>()));

    [Fact]
    public void What_stands_in_for_an_absent_module_can_never_be_stored() =>
        Assert.Null(typeof(EventOfAbsentModule).GetCustomAttribute<EventNameAttribute>());

    [GeneratedRegex(@"\A[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9][0-9]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StoredName();
}
