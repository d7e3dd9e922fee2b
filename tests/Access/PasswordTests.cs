using SocialWatch.Access;
using SocialWatch.Kernel;

namespace SocialWatch.Tests.Access;

public sealed class PasswordTests
{
    [Theory]
    [InlineData("short", typeof(PasswordTooShort))]
    [InlineData("elevensigns", typeof(PasswordTooShort))]
    [InlineData("Motdepasse2026!", typeof(PasswordTooCommon))]
    [InlineData("P@ssw0rd1234", typeof(PasswordTooCommon))]
    [InlineData("123456789012", typeof(PasswordTooCommon))]
    [InlineData("999999999999", typeof(PasswordTooCommon))]
    [InlineData("azertyuiop123", typeof(PasswordTooCommon))]
    [InlineData("الحمد لله 2026", typeof(PasswordTooCommon))]
    [InlineData("karima1984-05", typeof(PasswordSaysTheName))]
    [InlineData("thyme on the wall", null)]
    [InlineData("زعتر على الحائط الشمالي", null)]
    public async Task A_password_is_judged_by_length_and_rarity(string password, Type? expected)
    {
        await using var house = await House.Open();

        var why = await house.Ask<WorkerRegistry, Refusal?>(workers => workers.Add(
            new NewWorker(WorkerId.New(), House.Settat, Roles.Volunteer, "Karima", "karima", password)));

        Assert.Equal(expected, why?.GetType());
    }

    [Fact]
    public async Task The_present_password_must_be_known_to_change_it_and_guessing_is_counted()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        using var browser = await house.SignedIn("karima");
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var guess = await browser.Send("/account/password", "#password",
                ("Form.Present", $"a wrong guess {attempt}"), ("Form.Wished", "rain over the plain"), ("Form.Again", "rain over the plain"));
            Assert.Contains("present password", guess.Complaint, StringComparison.Ordinal);
        }

        var answer = await browser.Send("/account/password", "#password",
            ("Form.Present", House.Password), ("Form.Wished", "rain over the plain"), ("Form.Again", "rain over the plain"));
        Assert.False(answer.IsDone);
    }
}
