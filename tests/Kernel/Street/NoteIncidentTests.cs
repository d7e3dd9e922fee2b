using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class NoteIncidentTests
{
    private static readonly NoteIncident Notes = new(NightRound.Tyre, IncidentKind.Vehicle, NightRound.Nine.AddHours(2), "A tyre burst");
    private static readonly IncidentNoted Noted = new(NightRound.Tyre, IncidentKind.Vehicle, NightRound.Nine.AddHours(2), "A tyre burst");

    [Fact]
    public void Something_goes_wrong_on_the_way() => Story.GivenRound(NightRound.Out).When(Notes).Then(Noted);

    [Fact]
    public void It_may_be_written_down_after_the_round() => Story.GivenRound([.. NightRound.Out, NightRound.Closed]).When(Notes).Then(Noted);

    [Fact]
    public void Sending_the_same_form_twice_notes_it_once()
    {
        Story.GivenRound([.. NightRound.Out, Noted]).When(Notes).ThenNothing();
        Story.GivenRound([.. NightRound.Out, Noted]).When(Notes with { Kind = IncidentKind.Threat }).ThenRefused(new IncidentNotedDifferently());
    }

    [Fact]
    public void Not_before_the_round_began() => Story.GivenRound(NightRound.Out).When(Notes with { At = NightRound.Nine }).ThenRefused(new BeforeTheRound(NightRound.Started.At));
}
