using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.MentalHealth.Admission;
using SocialWatch.MentalHealth.Care;
using SocialWatch.MentalHealth.Crisis;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Medication;
using SocialWatch.MentalHealth.Programme;
using SocialWatch.Programmes;

namespace SocialWatch.MentalHealth.Screen;

/// <summary>What one must know of somebody at a glance.</summary>
internal static class CareCard
{
    // Whoever asked for a bed for somebody in danger has an answer after two days, or asks again.
    private const int DaysForAnAnswer = 2;

    public static IEnumerable<Fact> Of(LifeProjectFile file, DateTimeOffset now) => file is { Project: LifeProject.Open open, Own: CareFacts own }
        ? Of(open, own, DateOnly.FromDateTime(now.DateTime))
        : [];

    private static IEnumerable<Fact> Of(LifeProject.Open open, CareFacts own, DateOnly today) => [
        .. OfCrisis(own), .. OfAdmission(open, own, today), .. OfDischarge(open, own, today), .. OfMedicines(own, today), .. OfInjection(own, today), .. OfDoctor(own)];

    private static IEnumerable<Fact> OfCrisis(CareFacts own)
    {
        if (own.OpenCrisis() is { } crisis)
        {
            yield return Say(
                "crisis", crisis.Danger == CrisisFacts.NoDanger ? Weight.Attention : Weight.Danger,
                ("On", crisis.On), ("Danger", Word("danger", crisis.Danger)), ("Called", Word("called", crisis.Called)));
        }
    }

    private static IEnumerable<Fact> OfAdmission(LifeProject.Open open, CareFacts own, DateOnly today)
    {
        if (open.CurrentStay is { } stay)
        {
            yield return Say("in-ward", Weight.Plain, ("Kind", Word("stay", stay.Entered.Kind)), ("On", stay.Entered.On));
        }

        if (own.Waiting() is { } asked)
        {
            yield return Say("admission-waiting", asked.On.AddDays(DaysForAnAnswer) < today ? Weight.Danger : Weight.Attention, ("On", asked.On), ("Form", Word("admission-form", asked.Form)));
        }
        else if (open.CurrentStay is null && own.Decision(open) is { } decided)
        {
            yield return decided.Decision == AdmissionFacts.Granted
                ? Say("admission-granted", Weight.Attention, ("On", decided.On), ("Form", Word("admission-form", decided.Form)))
                : Say("admission-refused", Weight.Attention, ("On", decided.On));
        }
    }

    private static IEnumerable<Fact> OfDischarge(LifeProject.Open open, CareFacts own, DateOnly today)
    {
        if (open.LastWard() is { Left.On: var left } && !new DischargePlanAgreed().IsMet(open, own))
        {
            yield return Say("left-without-plan", Weight.Danger, ("On", left));
        }
        else if (own.DischargePlan() is { NextConsultationOn: var next } plan && !WasSeenSince(plan.On, open))
        {
            yield return Due(next, today) switch
            {
                Weight.Danger => Say("consultation-missed", Weight.Danger, ("On", next)),
                var weight => Say("consultation-next", weight, ("On", next)),
            };
        }
    }

    private static IEnumerable<Fact> OfMedicines(CareFacts own, DateOnly today)
    {
        if (own.MedicinesNow() is not { } given)
        {
            yield break;
        }

        yield return Due(given.Until, today) switch
        {
            Weight.Danger => Say("medicines-run-out", Weight.Danger, ("On", given.Until), ("Medicines", given.Medicines)),
            var weight => Say("medicines-until", weight, ("On", given.Until), ("Medicines", given.Medicines)),
        };

        if (own.MissedSince(given.On) is > 0 and var missed)
        {
            yield return Say("medicines-missed", Weight.Attention, ("Times", missed), ("On", given.On));
        }
    }

    private static IEnumerable<Fact> OfInjection(CareFacts own, DateOnly today)
    {
        if (own.InjectionNow() is { } given)
        {
            yield return Due(given.NextOn, today) switch
            {
                Weight.Danger => Say("injection-late", Weight.Danger, ("On", given.NextOn), ("Medicine", given.Medicine)),
                var weight => Say("injection-next", weight, ("On", given.NextOn), ("Medicine", given.Medicine)),
            };
        }
    }

    private static IEnumerable<Fact> OfDoctor(CareFacts own)
    {
        yield return own.Doctor() is { } doctor
            ? Say("doctor", Weight.Good, ("Who", doctor.Who), ("Where", doctor.Where), ("Since", doctor.Since))
            : Say("no-doctor", Weight.Attention);
    }

    /// <summary>Plain while there is time, attention in the last week, danger afterwards.</summary>
    private static Weight Due(DateOnly day, DateOnly today) => day < today ? Weight.Danger : day <= today.AddDays(Treatments.DaysBefore) ? Weight.Attention : Weight.Plain;

    private static bool WasSeenSince(DateOnly day, LifeProject.Open open) => open.Acts.Values.Any(act =>
        !act.Withdrawn && act.AsRecorded is { Kind: Acts.PsychiatricConsultation, Answer: ActAnswer.Accepted } seen && DateOnly.FromDateTime(seen.At.DateTime) > day);

    private static Said Word(string prefix, string name) => new($"{MentalHealthProgramme.Id}.{prefix}.{name}");

    private static Fact Say(string what, Weight weight, params IReadOnlyList<(string Name, object? Value)> with) => new($"{MentalHealthProgramme.Id}.facts.{what}", weight, with);
}
