using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Hiv.Treatment;

[EventName("hiv.treatment-started.v1")]
internal sealed record TreatmentStarted(ActId Act, DateOnly On) : LifeProjectEvent;

/// <param name="Days">For how many days, the first being <paramref name="On"/>.</param>
[EventName("hiv.medicines-given.v1")]
internal sealed record MedicinesGiven(ActId Act, DateOnly On, int Days) : LifeProjectEvent
{
    /// <summary>The first day without medicines.</summary>
    public DateOnly RunsOutOn => DateOnly.FromDayNumber(Math.Min(On.DayNumber + Days, DateOnly.MaxValue.DayNumber));
}
