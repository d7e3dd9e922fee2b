using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class WriteNoteTests
{
    private static readonly WriteNote Writes = new(Hamid.Note, Approach.Medical, "He sleeps badly since Monday");
    private static readonly NoteWritten Written = new(Hamid.Note, Approach.Medical, "He sleeps badly since Monday");

    [Fact]
    public void Something_worth_telling_the_next_colleague_is_kept() => Story
        .Given(Hamid.Opened)
        .When(Writes)
        .Then(Written);

    [Fact]
    public void Sending_the_same_note_twice_keeps_one() => Story
        .Given(Hamid.Opened, Written)
        .When(Writes)
        .ThenNothing();

    [Fact]
    public void A_changed_note_is_refused_rather_than_lost() => Story
        .Given(Hamid.Opened, Written)
        .When(Writes with { Lane = null })
        .ThenRefused(new NoteWrittenDifferently());

    [Fact]
    public void A_field_worker_may_write_one() => Assert.Equal(Permission.MeetPeople, Writes.Needs);
}
