using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Tests.Kernel.Street;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class AttachEncounterTests
{
    private static readonly AttachEncounter Attaches = new(
        NightRound.Id, NightRound.ByTheWall, NightRound.Met.At, "Medina", "Behind the market", "Grey coat, a limp", Hamid.MetBefore.Acts);

    [Fact]
    public void The_history_from_before_is_his_now()
    {
        Story.Given(Hamid.Opened).When(Attaches).Then(Hamid.MetBefore);
        Story.Given(Hamid.Opened, Hamid.Left).When(Attaches).Then(Hamid.MetBefore);
    }

    [Fact]
    public void Asking_twice_attaches_once() => Story.Given(Hamid.Opened, Hamid.MetBefore).When(Attaches).ThenNothing();

    [Fact]
    public void What_was_done_then_counts_for_the_pathway_until_it_was_somebody_else()
    {
        var attached = Hamid.MetBefore with { Acts = [Hamid.MetBefore.Acts[0] with { Kind = "bed" }] };

        Assert.True(Assert.IsType<LifeProject.Open>(Story.Given(Hamid.Opened, attached).State.Project).HasAccepted("bed"));
        Assert.False(Assert.IsType<LifeProject.Open>(Story.Given(Hamid.Opened, attached, new EncounterDetached(NightRound.ByTheWall)).State.Project).HasAccepted("bed"));
    }

    [Fact]
    public void It_meets_no_clock() => Story
        .Given(Hamid.Opened, Hamid.FirstAnswerDue)
        .When(Attaches with { At = Someone.Now.At.AddHours(1), Acts = [Hamid.MetBefore.Acts[0] with { Kind = "hospital" }] })
        .Then(Hamid.MetBefore with { At = Someone.Now.At.AddHours(1), Acts = [Hamid.MetBefore.Acts[0] with { Kind = "hospital" }] });

    [Fact]
    public void Nothing_is_attached_to_nobody() => Story.Given().When(Attaches).ThenRefused(new LifeProjectNotOpened());
}
