using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.MentalHealth.Admission;
using SocialWatch.MentalHealth.Care;
using SocialWatch.MentalHealth.Crisis;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Medication;

namespace SocialWatch.MentalHealth.Screen;

/// <summary>What a worker might tell next of an invented person.</summary>
internal static class CareDemo
{
    private static readonly string[] Forms = [AdmissionForms.Voluntary, AdmissionForms.OnRequest, AdmissionForms.ByOrder];

    public static LifeProjectCommand? Next(LifeProjectFile file, DateTimeOffset now, Random chance)
    {
        if (file is not { Project: LifeProject.Open, Own: CareFacts own })
        {
            return null;
        }

        var stamp = new Stamp(WorkerId.System, default, now);
        var asked = Asked(own, stamp.Today, chance).ToArray();
        chance.Shuffle(asked);
        return asked.FirstOrDefault(command => command.Decide(file, stamp) is Decision<LifeProjectEvent>.Accepted { Events: [_, ..] });
    }

    /// <summary>Each command once, as somebody might ask it today, whether or not it would be granted.</summary>
    internal static IEnumerable<LifeProjectCommand> Asked(CareFacts own, DateOnly today, Random chance)
    {
        var form = own.Waiting()?.Form ?? Forms[chance.Next(Forms.Length)];

        yield return new RecordCrisis(NewAct(chance), today, chance.Next(2) == 0 ? CrisisFacts.NoDanger : "self", true, chance.Next(2) == 0, "civil-protection", "يتكلم وحده في وسط الطريق.");
        yield return new EndCrisis(own.OpenCrisis()?.Act ?? NewAct(chance), today, "calmed-down");
        yield return new AskAdmission(NewAct(chance), today, form, form == AdmissionForms.OnRequest ? "أخوه الأكبر" : null);
        yield return new DecideAdmission(
            NewAct(chance), today, chance.Next(5) > 0 ? AdmissionFacts.Granted : "refused", form,
            form == AdmissionForms.OnRequest ? "أخوه الأكبر" : null, form == AdmissionForms.ByOrder ? "local-authority" : null, form == AdmissionForms.ByOrder ? $"{chance.Next(100, 999)}/26" : null);
        yield return new AgreeDischargePlan(NewAct(chance), today, "with-family", today.AddDays(15), "يعود عند أخته، وتعطيه الدواء كل مساء.");
        yield return new GiveMedicines(NewAct(chance), today, "هالوبيريدول 5 ملغ", today.AddDays(30));
        yield return new GiveInjection(NewAct(chance), today, "فلوفينازين", today.AddDays(28));
        yield return new NameTreatingDoctor("الدكتورة نادية", "المركز الصحي الأمل", today);

        // Rarely: most take what they were given.
        if (chance.Next(6) == 0)
        {
            yield return new ReportMissedMedicines(NewAct(chance), today, "كان يشعر بالنعاس");
            yield return new EndTreatment(chance.Next(2) == 0 ? Treatments.Medicines : Treatments.Injections, today, "قرار الطبيبة");
        }
    }

    private static ActId NewAct(Random chance)
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.NextBytes(bytes);
        return new ActId(new Guid(bytes));
    }
}
