using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Razor.Hosting;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects;
using SocialWatch.Web;

namespace SocialWatch.Tests.LifeProjects;

public sealed class PagesTests
{
    // Asked by the program itself: when a clock runs out, the cell configures, or a round has said who was met.
    private static readonly Type[] WithoutPage = [typeof(PassClock), typeof(FollowConfiguration), typeof(AttachEncounter), typeof(DetachEncounter), typeof(OpenFromSheet), typeof(WithdrawOpening)];

    private static readonly Assembly Room = typeof(LifeProjectsSetup).Assembly;

    private static IEnumerable<Type> Commands => typeof(LifeProjectCommand).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(LifeProjectCommand)) && !type.IsAbstract && !WithoutPage.Contains(type));

    [Fact]
    public void Every_command_has_a_page_of_the_same_name()
    {
        var pages = Room.GetCustomAttributes<RazorCompiledItemAttribute>().Select(page => page.Identifier).ToHashSet();
        Assert.All(Commands, command => Assert.Contains($"/Pages/LifeProjects/{command.Name}.cshtml", pages));
    }

    [Fact]
    public void Every_page_of_a_command_asks_for_the_same_permission_as_the_command() =>
        Assert.Empty(Commands.Where(command => NeededBy(command) != NeededBy(PageOf(command.Name))).Select(command => command.Name));

    [Fact]
    public void No_page_is_open_to_whoever_comes() => Assert.Empty(Room.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(PageModel)) && !type.IsAbstract && type.GetCustomAttribute<NeedsAttribute>() is null)
        .Select(type => type.Name));

    private static Type PageOf(string command) => Room.GetTypes().Single(type => type.Name == command + "Model");

    private static Permission? NeededBy(Type type) => type.IsAssignableTo(typeof(LifeProjectCommand))
        ? ((LifeProjectCommand)RuntimeHelpers.GetUninitializedObject(type)).Needs
        : type.GetCustomAttribute<NeedsAttribute>()?.Permission;
}
