using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Journal;

public class FingerprintTests
{
    private static readonly Guid Person = Guid.CreateVersion7();

    private static readonly DescribePerson Grey = new("Man about 60, grey coat", Sex.Male, AgeBand.From60);

    [Fact]
    public void The_same_request_is_known_again() => Assert.Equal(Of(Grey, Person, Street.Salma), Of(Grey with { Sex = Sex.Male }, Person, Street.Salma));

    [Fact]
    public void Whoever_asks_for_something_else_is_told_apart()
    {
        var asked = Of(Grey, Person, Street.Salma);

        Assert.NotEqual(asked, Of(Grey with { Description = "Man about 60, grey coat." }, Person, Street.Salma));
        Assert.NotEqual(asked, Of(Grey, Guid.CreateVersion7(), Street.Salma));
        Assert.NotEqual(asked, Of(Grey, Person, WorkerId.New()));
        Assert.NotEqual(Of(new NamePerson("Si Hamid", null), Person, Street.Salma), asked);
    }

    private static string Of(object command, Guid stream, WorkerId worker) => Convert.ToHexString(Fingerprint.Of(command, stream, worker, key: null));
}
