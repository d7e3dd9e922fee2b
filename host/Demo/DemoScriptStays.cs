using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Host.Demo;

/// <content>Where the person stays, and the care that is owed there.</content>
internal sealed partial class DemoScript
{
    // Somebody looks in now and then and writes down the last nights, not all of two years.
    private const int NightsAtOnce = 6;

    private static readonly string[] Reasons = ["way-found", "own-wish", "end-of-stay", "not-come-back"];

    private DateOnly Evening => OperationalDays.Of(MoroccoTime.Local(_now));

    private void LiveSomewhere(LifeProject.Open open, ProgrammeRules rules)
    {
        if (open.CurrentStay is { } stay)
        {
            Sleep(stay);
            CareFor(stay, rules);
            if (Chance(0.15) || rules.Pathway.Find(open.Stage)?.Kind is StageKind.FollowUp)
            {
                Leave();
            }
        }
        else if (!rules.Stays.IsEmpty && rules.Pathway.Find(open.Stage)?.Kind is StageKind.UrgentHelp or StageKind.Shelter && Chance(0.4))
        {
            var kind = rules.Stays[_chance.Next(rules.Stays.Length)];
            if (Chance(0.15))
            {
                Ask(new RefuseStay(new ActId(NewId()), kind.Id, Evening, Lines.Pick("why", _chance)), _volunteer);
            }
            else
            {
                Enter(kind);
            }
        }
    }

    private bool Enter(StayKind kind) => Ask(
        new EnterStay(new ActId(NewId()), kind.Id, kind.NeedsCentre ? DemoCast.Centres[_chance.Next(DemoCast.Centres.Count)].Centre : null, kind.NeedsCentre ? null : Lines.Pick("place", _chance), Evening),
        _volunteer);

    private void Sleep(Stay stay)
    {
        var last = Evening;
        for (var night = Max(stay.Entered.On, last.AddDays(-NightsAtOnce)); night <= last; night = night.AddDays(1))
        {
            Ask(new RecordNight(new ActId(NewId()), night), _volunteer);
        }
    }

    private void CareFor(Stay stay, ProgrammeRules rules)
    {
        foreach (var step in rules.Stay(stay.Entered.Kind)?.Protocol ?? [])
        {
            if (_file.Project is LifeProject.Open open && open.Clocks.GetValueOrDefault(ProtocolClocks.Of(step.Id)) is { CanBeMet: true } clock && clock.DueAt < _now.AddDays(3) && Chance(0.8))
            {
                Ask(new DoProtocolStep(stay.Id, step.Id, Evening, Chance(0.3) ? Lines.Pick("note", _chance) : null), _caseworker);
            }
        }
    }

    private bool Leave()
    {
        if (_file.Project is not LifeProject.Open { CurrentStay: { } stay } open)
        {
            return false;
        }

        if (open.Nights.Keys.LastOrDefault() >= Evening)
        {
            Later(1, 1);
        }

        return Ask(new LeaveStay(stay.Id, Evening, Reasons[_chance.Next(Reasons.Length)], Destinations.All[_chance.Next(Destinations.All.Length)], Note: null), _caseworker);
    }

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;
}
