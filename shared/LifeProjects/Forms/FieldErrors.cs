using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Forms;

/// <summary>What the door or a rule says of one field, to be shown at that field. Under the field its name need not be said again.</summary>
internal static class FieldErrors
{
    /// <param name="programme">Whose own form it is; null for a form of the house.</param>
    public static (string Field, string Message)? Of(Refusal why, Words words, string? programme = null) => why switch
    {
        TextIsMissing { Field: var field } => (field, words["field.required"]),
        TextTooLong { Field: var field, Most: var most } => (field, words.Say("field.too-long", ("Most", most))),
        NotOneOfThose { Field: var field } => (field, words["field.choose"]),
        NotBetween { Field: var field } => (field, words.Of(why, programme)),
        TextNotReadable { Field: var field } => (field, words.Of(why, programme)),
        ReviewDateInThePast => (nameof(SetGoal.ReviewOn), words.Of(why)),
        DueDateInThePast => (nameof(PlanTask.DueOn), words.Of(why)),
        QuantityOutOfRange => (nameof(RecordAct.Quantity), words.Of(why)),
        ServingWarning => (nameof(RecordAct.Despite), words.Of(why)),
        NightGoesOn => (nameof(EnterStay.On), words.Of(why)),
        NoSuchStayKind => (nameof(EnterStay.Kind), words.Of(why)),
        EarlierStayLasted or BeforeEntering or AfterLeaving or NightCountedSince or StepDoneSince or StepDoneThatDay => (nameof(EnterStay.On), words.Of(why)),
        NightAlreadyCounted => (nameof(RecordNight.Night), words.Of(why)),
        WhereToIsMissing => (nameof(LeaveStay.WhereTo), words.Of(why)),
        NoSuchProtocolStep => (nameof(DoProtocolStep.Step), words.Of(why)),
        _ => null,
    };
}
