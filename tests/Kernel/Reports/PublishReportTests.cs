using System.Security.Cryptography;
using System.Text;
using SocialWatch.Kernel.Reports;

namespace SocialWatch.Tests.Kernel.Reports;

public class PublishReportTests
{
    private static readonly Publication Published = Publication.Evolve(Publication.Initial, WinterReport.Published, Someone.Now);

    [Fact]
    public void What_is_published_carries_the_hash_of_exactly_its_bytes()
    {
        var published = Assert.IsType<ReportPublished>(Assert.Single(Assert.IsType<Decision<ReportEvent>.Accepted>(WinterReport.Publishes.Decide(Publication.Initial, Someone.Now)).Events));

        Assert.Equal(WinterReport.Published, published);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(WinterReport.Publishes.Content))), published.Sha256, ignoreCase: true);
    }

    [Fact]
    public void Publishing_twice_publishes_once() => Assert.Empty(Assert.IsType<Decision<ReportEvent>.Accepted>(WinterReport.Publishes.Decide(Published, Someone.Now)).Events);

    [Fact]
    public void Nothing_else_is_ever_published_under_its_id() => Assert.Equal(
        new ReportAlreadyPublished(),
        Assert.IsType<Decision<ReportEvent>.Refused>((WinterReport.Publishes with { Content = WinterReport.Publishes.Content + " " }).Decide(Published, Someone.Now)).Why);

    [Fact]
    public void A_later_event_does_not_move_it() => Assert.Equal(Published, Publication.Evolve(Published, WinterReport.Published with { Content = "{}" }, Someone.Now));

    [Fact]
    public void A_report_of_a_secret_programme_is_known_to_its_team()
    {
        var secret = Publication.Evolve(Publication.Initial, WinterReport.Published with { Secret = true, Programme = "harbour" }, Someone.Now);
        var asker = new Asker(WorkerId.New(), CellId.New(), new HashSet<Permission>());

        Assert.False(secret.IsKnownTo(asker));
        Assert.False(secret.IsKnownTo(asker with { Teams = ["other"] }));
        Assert.True(secret.IsKnownTo(asker with { Teams = ["harbour"] }));
        Assert.True(Published.IsKnownTo(asker));
    }
}
