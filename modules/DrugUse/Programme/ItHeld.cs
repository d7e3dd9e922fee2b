using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Programme;

/// <summary>
/// What was reached has lasted: the three visits of follow-up, or, for who goes on using, the contact of the thirtieth and
/// of the ninetieth day. One requirement, because an outcome asks the same whichever way led to it.
/// </summary>
internal sealed record ItHeld() : Requirement("it-held", "act")
{
    private static readonly ClockWasMet[] Visits = [new("follow-up-7"), new("follow-up-30"), new("follow-up-90")];
    private static readonly ClockWasMet[] Contacts = [new("contact-30"), new("contact-90")];

    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => project.Stage switch
    {
        Stages.FollowUp => Visits.All(visit => visit.IsMet(project, own)),
        Stages.Accompaniment => Contacts.All(contact => contact.IsMet(project, own)),
        _ => false,
    };
}
