using System.Reflection;

namespace SocialWatch.Tests.ModuleGuards;

public sealed class CommandGuards
{
    private static readonly IReadOnlyList<Type> Commands = [.. OwnTypes.DerivedFrom<LifeProjectCommand>()];

    [Fact]
    public void Every_command_answers_in_every_situation_and_always_the_same() => Assert.All(Histories.All, moment =>
        Assert.Equal(Told(moment.Decision), Told(moment.Asked.Decide(moment.File, moment.Stamp))));

    [Fact]
    public void What_was_granted_is_not_granted_a_second_time() => Assert.All(Histories.All.Where(moment => moment.IsOwn && moment.Events.Count > 0), moment =>
        Assert.Equal([], Told(moment.Asked.Decide(moment.After, moment.Stamp))));

    [Fact]
    public void Every_command_is_granted_somewhere_and_refused_somewhere()
    {
        Assert.Empty(Commands.Except(Histories.All.Where(moment => moment.Events.Count > 0).Select(moment => moment.Asked.GetType())));
        Assert.Empty(Commands.Except(Histories.All.Where(moment => moment.Decision is Decision<LifeProjectEvent>.Refused).Select(moment => moment.Asked.GetType())));
    }

    [Fact]
    public void A_closed_file_refuses_all_of_them() => Assert.All(
        Histories.All.Where(moment => moment.IsOwn && moment.File.Project is LifeProject.Closed),
        moment => Assert.IsType<LifeProjectAlreadyClosed>(Assert.IsType<Decision<LifeProjectEvent>.Refused>(moment.Decision).Why));

    [Fact]
    public void None_is_taken_by_another_programme() => Assert.All(Histories.All.Where(moment => moment.IsOwn).DistinctBy(moment => moment.Asked.GetType()), moment =>
    {
        var other = ProgrammeStory.Of(Subject.Setup.Programme.Rules with { NoFactsYet = NoFacts.Instance });
        Assert.IsType<NotOfThisProgramme>(other.Refusal(moment.Asked));
    });

    [Fact]
    public void Every_command_has_a_stored_name_and_a_form_that_asks_for_what_it_needs() => Assert.All(Commands, command =>
    {
        var form = Assert.Single(Subject.Setup.Programme.Forms, form => form.Command == command);
        Assert.StartsWith($"{Subject.Setup.Programme.Rules.Id}.{form.Panel}.v", command.GetCustomAttribute<CommandNameAttribute>()!.Name, StringComparison.Ordinal);
        Assert.Equal(Histories.All.First(moment => moment.Asked.GetType() == command).Asked.Needs, form.Needs);
    });

    [Fact]
    public void Every_form_begins_in_every_open_file_with_fields_that_exist() => Assert.All(Histories.All.Where(moment => moment.File.Project is LifeProject.Open), moment =>
        Assert.All(Subject.Setup.Programme.Forms, form =>
        {
            form.IsOffered((LifeProject.Open)moment.File.Project, moment.File.Own);
            Assert.All(form.Begins((LifeProject.Open)moment.File.Project, moment.File.Own), begin => Assert.NotNull(form.Command.GetProperty(begin.Parameter)));
        }));

    [Fact]
    public void What_the_demo_asks_is_always_granted_and_always_the_same()
    {
        var next = Subject.Setup.Programme.Demo!;
        var asked = Histories.All.Where((_, at) => at % 5 == 0).Select(moment => (moment, Command: next(moment.File, moment.Stamp.At, new Random(7)))).ToList();

        Assert.All(asked, one => Assert.Equal(one.Command, next(one.moment.File, one.moment.Stamp.At, new Random(7))));
        Assert.All(asked.Where(one => one.Command is not null), one => Assert.NotEmpty(new Moment(one.moment.File, one.Command!, one.moment.Stamp).Events));
        Assert.Contains(asked, one => one.Command is not null);
    }

    private static IEnumerable<object> Told(Decision<LifeProjectEvent> decision) => decision is Decision<LifeProjectEvent>.Accepted accepted
        ? accepted.Events
        : [Assert.IsType<Decision<LifeProjectEvent>.Refused>(decision).Why];
}
