using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.LifeProjects.Pages.LifeProjects;

namespace SocialWatch.Tests.LifeProjects;

public sealed class FormsTests
{
    private static readonly Guid One = Trial.Numbered(1);
    private static readonly DateOnly Day = new(2026, 11, 22);

    public FormsTests() => InEnglish.Please();

    [Fact]
    public void A_wish_becomes_a_goal_without_the_line_breaks_of_the_browser() => Assert.Equal(
        new SetGoal(new GoalId(One), "roof", "A room\nnear my work", Day),
        new SetGoalForm { Goal = One, Need = "roof", Wish = " A room\r\nnear my work ", ReviewOn = Day }.ToCommand());

    [Fact]
    public void An_act_carries_moroccos_clock_of_that_day() => Assert.Equal(
        new RecordAct(new ActId(One), "talk", ActAnswer.Refused, 2, new DateTimeOffset(2026, 11, 22, 21, 5, 0, TimeSpan.Zero), Commune: null, "Bus station", Round: null, Trial.Centre, Note: null),
        new RecordActForm { Act = One, Kind = "talk", Answer = ActAnswer.Refused, Quantity = 2, Day = Day, Time = "21:05", Commune = "", Place = "Bus station", Centre = Trial.Centre.Value, Note = "  " }.ToCommand());

    [Fact]
    public void An_act_is_not_accepted_by_haste()
    {
        List<ValidationResult> complaints = [];
        var form = new RecordActForm { Kind = "talk", Day = Day, Time = "21:05" };

        Assert.False(Validator.TryValidateObject(form, new ValidationContext(form), complaints, validateAllProperties: true));
        Assert.Equal([nameof(RecordActForm.Answer)], Assert.Single(complaints).MemberNames);
    }

    [Fact]
    public void Times_and_numbers_are_read_in_the_digits_of_any_keyboard()
    {
        Assert.Equal(new TimeSpan(21, 5, 0), ((RecordAct)new RecordActForm { Act = One, Kind = "talk", Answer = ActAnswer.Accepted, Day = Day, Time = "٢١:٠٥" }.ToCommand()).At.TimeOfDay);
        Assert.Equal(new TimeSpan(8, 30, 0), new Slot { Day = Day, Time = "۰۸:۳۰" }.Moment!.Value.TimeOfDay);
        Assert.Equal(new OwnAnswer("shoes", "43"), new OwnAnswerForm { Field = "shoes", Number = "٤٣" }.ToAnswer());
    }

    [Fact]
    public async Task Who_sees_no_people_is_given_nothing_to_do_with_them()
    {
        var asker = new Asker(Trial.Salma, Trial.Cell, new HashSet<Permission>());

        Assert.Equal(["Salma"], (await ColleagueChoices.Of(new Trial.Colleagues(), asker, Trial.Rules, now: null)).Select(choice => choice.Text));
    }

    [Fact]
    public void A_way_is_a_programme_and_a_category() => Assert.Equal(
        new OpenLifeProject(Trial.Brahim, "trial", "anybody", Trial.Salma, Day),
        new OpenLifeProjectForm { Programme = OpenLifeProjectForm.Way("trial", "anybody"), IAccompany = true }.ToCommand(Trial.Brahim, Day, Trial.Salma));

    [Fact]
    public void Whoever_may_not_accompany_is_never_made_the_referent() => Assert.Null(
        new OpenLifeProjectForm { Programme = "trial/anybody", IAccompany = true }.ToCommand(Trial.Brahim, bornOn: null, me: null)!.Referent);

    [Theory]
    [InlineData("trial")]
    [InlineData("trial/any/body")]
    [InlineData(null)]
    public void A_made_up_way_is_no_command(string? way) => Assert.Null(new OpenLifeProjectForm { Programme = way }.ToCommand(Trial.Brahim, bornOn: null, me: null));

    [Fact]
    public void A_programme_s_own_field_is_complained_about_by_its_own_name()
    {
        Assert.Equal("The number in “Beds that are free” must be between 0 and 5.", FieldErrors.Of(new NotBetween("Beds", 0, 5), Trial.Words, Trial.Id)?.Message);
        Assert.Equal(Trial.Words.Of(new TextNotReadable("Note")), FieldErrors.Of(new TextNotReadable("Note"), Trial.Words, Trial.Id)?.Message);
    }

    [Fact]
    public void The_small_forms_say_what_they_show()
    {
        Assert.Equal(new JudgeNeed("roof", Severity.Serious, "Under a bridge"), new JudgeNeedForm { Need = "roof", Severity = Severity.Serious, Note = "Under a bridge" }.ToCommand());
        Assert.Equal(new PlanTask(new TaskId(One), "Call the family", Day, Trial.Salma), new PlanTaskForm { Task = One, What = "Call the family", DueOn = Day, Worker = Trial.Salma.Value }.ToCommand());
        Assert.Equal(new WriteNote(new NoteId(One), Approach.Legal, "Has a hearing"), new WriteNoteForm { Note = One, Lane = Approach.Legal, Text = "Has a hearing" }.ToCommand());
        Assert.Equal(new CloseLifeProject(OutcomeKind.Left, Day, Note: null), new CloseLifeProjectForm { Outcome = OutcomeKind.Left, ClosedOn = Day, Note = "" }.ToCommand());
        Assert.Equal(new WithdrawAct(new ActId(One), "Another person"), new WithdrawActForm { Act = One, Why = "Another person" }.ToCommand());
        Assert.Equal(new ReopenLifeProject("found", "Met again"), new ReopenLifeProjectForm { Stage = "found", Why = "Met again" }.ToCommand());
        Assert.Equal(new NameReferent(Trial.Salma), new NameReferentForm { Referent = Trial.Salma.Value }.ToCommand());
        Assert.Equal(new EnterStage("plan"), new EnterStageForm { Stage = "plan" }.ToCommand());
    }

    [Fact]
    public void The_forms_about_stays_say_what_they_show()
    {
        Assert.Equal(new EnterStay(new ActId(One), "house", Trial.Centre, Place: null, Day), new EnterStayForm { Act = One, Kind = "house", Centre = Trial.Centre.Value, Place = " ", On = Day }.ToCommand());
        Assert.Equal(new LeaveStay(new ActId(One), Day, "died", WhereTo: null, Note: null), new LeaveStayForm { Stay = One, On = Day, Why = "died", WhereTo = "" }.ToCommand());
        Assert.Equal(new RecordNight(new ActId(One), Day), new RecordNightForm { Act = One, Night = Day }.ToCommand());
        Assert.Equal(new RefuseStay(new ActId(One), "house", Day, "My dog"), new RefuseStayForm { Act = One, Kind = "house", On = Day, Why = "My dog" }.ToCommand());
        Assert.Equal(new DoProtocolStep(new ActId(One), "nurse", Day, "Coughs"), new DoProtocolStepForm { Stay = One, Step = "nurse", On = Day, Note = " Coughs" }.ToCommand());
    }

    [Fact]
    public void A_kind_of_stay_says_what_is_still_missing_for_it() => Assert.Equal(
        [("house", null), ("family", "Still missing: Talked")],
        StayChoices.Of(Trial.Rules, Trial.Record(Trial.Opened).File, Trial.Names).Select(choice => (choice.Value, choice.Hint)));

    [Fact]
    public void Only_the_steps_of_the_stay_are_offered()
    {
        Assert.Equal(["nurse", "welcome"], StepChoices.Of(Trial.Rules, "house", Trial.Names).Select(choice => choice.Value));
        Assert.Empty(StepChoices.Of(Trial.Rules, "family", Trial.Names));
    }

    [Fact]
    public void An_empty_form_has_its_operation_and_ids_already()
    {
        Assert.NotEqual(new SetGoalForm().Operation, new SetGoalForm().Operation);
        Assert.NotEqual(Guid.Empty, new SetGoalForm().Goal);
        Assert.NotEqual(Guid.Empty, new RecordActForm().Act);
        Assert.NotEqual(Guid.Empty, new WriteNoteForm().Note);
        Assert.NotEqual(Guid.Empty, new PlanTaskForm().Task);
        Assert.All((Guid[])[new EnterStayForm().Act, new RecordNightForm().Act, new RefuseStayForm().Act], act => Assert.NotEqual(Guid.Empty, act));
    }

    [Fact]
    public void What_the_door_says_of_a_field_is_shown_at_the_field()
    {
        Assert.Equal(("Wish", "Fill in this field"), (FieldErrors.Of(new TextIsMissing("Wish"), Trial.Words)!.Value.Field, "Fill in this field"));
        Assert.Null(FieldErrors.Of(new TooManyActiveGoals(5), Trial.Words));
    }

    [Fact]
    public void The_common_form_does_not_offer_an_act_that_has_its_own() =>
        Assert.DoesNotContain(ActChoices.Of(Trial.Rules, Trial.Names), choice => choice.Value == "bed");

    [Fact]
    public void How_long_a_text_may_be_is_said_by_the_command() => Assert.Equal(300, Typing.Longest<SetGoal>(nameof(SetGoal.Wish)));
}
