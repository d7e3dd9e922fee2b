using SocialWatch.Hiv.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Hiv.Appointments;

/// <summary>An appointment was kept or missed, and the next one is known or not. A day said to be missed may turn out to have been kept.</summary>
[CommandName("hiv.record-appointment.v1")]
internal sealed record RecordAppointment(ActId Act, DateOnly On, AppointmentEnd HowItWent, DateOnly? NextOn, [property: Typed(500)] string? Note) : HivCommand
{
    // An appointment further away is a slip of the finger.
    private const int FurthestDays = 366;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, HivFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var recorded = new AppointmentRecorded(Act, On, HowItWent, NextOn, Note);

        return own.Appointments.GetValueOrDefault(On) switch
        {
            { } same when same.Act == Act => same == recorded ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) || own.Appointments.Values.Any(one => one.Act == Act) => Refuse(new ActRecordedDifferently()),
            { HowItWent: AppointmentEnd.Kept } => Refuse(new AppointmentKeptThatDay(On)),
            { } when HowItWent is AppointmentEnd.Missed => Refuse(new AppointmentMissedThatDay(On)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ when NextOn <= On || NextOn?.DayNumber > On.DayNumber + FurthestDays => Refuse(new NextAppointmentNotAfter(On, FurthestDays)),
            _ when HowItWent is AppointmentEnd.Kept => AcceptCounted(recorded, new LedgerAct(Act, Acts.AppointmentKept, MomentOf(On, stamp)), open, rules),
            _ => Accept(recorded),
        };
    }
}

internal sealed record AppointmentKeptThatDay(DateOnly On) : Refusal;

internal sealed record AppointmentMissedThatDay(DateOnly On) : Refusal;

internal sealed record NextAppointmentNotAfter(DateOnly On, int Days) : Refusal;
