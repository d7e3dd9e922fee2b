using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Tests.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class RecordDocumentTests
{
    private static readonly RecordDocument IsThere = new("birth-certificate", Someone.Today);

    [Fact]
    public void A_paper_the_cell_asks_for_is_there() => Given(Hamid.Opened).When(IsThere).Then(new DocumentRecorded("birth-certificate", Someone.Today));

    [Fact]
    public void Telling_it_twice_tells_it_once() => Given(Hamid.Opened, new DocumentRecorded("birth-certificate", Someone.Today)).When(IsThere).ThenNothing();

    [Fact]
    public void A_wrong_day_is_told_again() => Given(Hamid.Opened, new DocumentRecorded("birth-certificate", Someone.Today.AddDays(-3)))
        .When(IsThere)
        .Then(new DocumentRecorded("birth-certificate", Someone.Today));

    [Fact]
    public void A_paper_nobody_asks_for_is_none() => Story.Given(Hamid.Opened).When(IsThere).ThenRefused(new NoSuchDocument());

    [Fact]
    public void No_paper_comes_from_the_future_or_from_long_ago()
    {
        Given(Hamid.Opened).When(IsThere with { On = Someone.Today.AddDays(1) }).ThenRefused(new InTheFuture());
        Given(Hamid.Opened).When(IsThere with { On = Someone.Today.AddYears(-40) }).ThenRefused(new TooLongAgo(RecordAct.YearsBack));
    }

    [Fact]
    public void Without_the_paper_there_is_no_way_home()
    {
        var planned = Given([Hamid.Opened, Hamid.Planning, Hamid.Needs("sleep", Severity.Some), Hamid.Needs("papers", Severity.Some), Hamid.WantsPapers]);

        planned.When(new EnterStage("home")).ThenRefused(new SomethingIsMissing("winter-house.own-document.birth-certificate", "record-document"));
        Assert.IsType<Decision<LifeProjectEvent>.Accepted>(planned.And(new DocumentRecorded("birth-certificate", Someone.Today)).When(new EnterStage("home")).Decision);
    }

    [Fact]
    public void The_cell_s_own_questions_are_answered_with_the_need_and_on_closing()
    {
        Given(Hamid.Opened).When(new JudgeNeed("health", Severity.Some, null) { Own = [new OwnAnswer("sleeps", "station")] })
            .Then(Hamid.Needs("health", Severity.Some), new OwnFieldAnswered("sleeps", "health", "station"));
        Given(Hamid.Opened).When(new CloseLifeProject(OutcomeKind.Left, Someone.Today, "He took the bus to Fes") { Own = [new OwnAnswer("school", "Ibn Sina")] })
            .Then(new OwnFieldAnswered("school", null, "Ibn Sina"), Hamid.Left);
    }

    [Fact]
    public void An_answer_that_does_not_fit_its_question_is_refused()
    {
        Judging(new OwnAnswer("sleeps", "moon")).ThenRefused(new NotOneOfThose("OwnAnswer"));
        Judging(new OwnAnswer("school", "Ibn Sina")).ThenRefused(new NoSuchField());
        Judging(new OwnAnswer("sleeps", " ")).ThenRefused(new TextIsMissing("OwnAnswer"));
        Judging(new OwnAnswer("sleeps", "station"), new OwnAnswer("sleeps", "market")).ThenRefused(new NoSuchField());

        static Answered<LifeProjectEvent> Judging(params OwnAnswer[] answers) => Given(Hamid.Opened).When(new JudgeNeed("health", Severity.Some, null) { Own = answers });
    }

    [Theory]
    [InlineData(FieldKind.Number, "12", "twelve")]
    [InlineData(FieldKind.Date, "2026-11-25", "25/11/2026")]
    public void Numbers_and_days_are_what_they_say(FieldKind kind, string good, string bad)
    {
        var field = new OwnField("own", FieldPlace.Need, kind, new InWords("س", "Q", "Q"));
        var told = Story.Given(Hamid.Opened);
        told = told with { State = told.State with { Book = Ziz.BookOf(new ProgrammeConfiguration("winter-house") { Fields = [field] }) } };

        told.When(new JudgeNeed("health", Severity.Some, null) { Own = [new OwnAnswer("own", bad)] }).ThenRefused(new NotOneOfThose("OwnAnswer"));
        told.When(new JudgeNeed("health", Severity.Some, null) { Own = [new OwnAnswer("own", good)] }).Then(Hamid.Needs("health", Severity.Some), new OwnFieldAnswered("own", "health", good));
    }

    [Fact]
    public void What_the_cell_has_taken_out_since_is_still_written_down()
    {
        var without = new CellConfigured(2, new CellConfiguration { Programmes = [Ziz.House with { Documents = [], Fields = [Ziz.House.Fields[1] with { Choices = [Ziz.House.Fields[1].Choices[0]] }] }] }, null);
        var cell = (Cell.Founded)Story.GivenCell(Ziz.Founded, Ziz.Configured, without).State;
        var told = Story.Given(Hamid.Opened);
        told = told with { State = told.State with { Book = ConfiguredRules.BookOf(cell, WinterHouse.Book) } };

        told.When(IsThere).Then(new DocumentRecorded("birth-certificate", Someone.Today));
        told.When(new JudgeNeed("health", Severity.Some, null) { Own = [new OwnAnswer("sleeps", "station")] })
            .Then(Hamid.Needs("health", Severity.Some), new OwnFieldAnswered("sleeps", "health", "station"));
        told.When(new CloseLifeProject(OutcomeKind.Left, Someone.Today, "He took the bus to Fes") { Own = [new OwnAnswer("school", "Ibn Sina")] })
            .Then(new OwnFieldAnswered("school", null, "Ibn Sina"), Hamid.Left);
    }

    private static Story<LifeProjectFile, LifeProjectEvent> Given(params LifeProjectEvent[] events)
    {
        var told = Story.Given(events);
        return told with { State = told.State with { Book = Ziz.BookOf(Ziz.House) } };
    }
}
