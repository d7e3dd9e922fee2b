using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Hiv.Appointments;

/// <summary>How an appointment went. Stored names.</summary>
internal enum AppointmentEnd
{
    Kept,
    Missed,
}

/// <param name="Act">Counts it where it was kept. What was missed is no act, and is told by this event alone.</param>
[EventName("hiv.appointment-recorded.v1")]
internal sealed record AppointmentRecorded(ActId Act, DateOnly On, AppointmentEnd HowItWent, DateOnly? NextOn, [property: Sealed, Narrative] string? Note) : LifeProjectEvent;
