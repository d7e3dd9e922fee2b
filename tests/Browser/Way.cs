using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SocialWatch.Tests.Browser;

/// <summary>
/// One person's way through one programme, told as a story: every step is a form of the product, opened, filled and sent
/// in Arabic. Each page on the way is looked at, and what is strange on one of them ends the story.
/// </summary>
internal sealed partial class Way : IAsyncDisposable
{
    public const string Centre = "مركز الأمل";

    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["FamilyReintegration"] = "إعادة الإدماج الأسري",
        ["EducationalReintegration"] = "إعادة الإدماج التربوي",
        ["EconomicReintegration"] = "إعادة الإدماج الاقتصادي",
    };

    private readonly House _house;
    private string _programme = "";

    private Way(House house, Visit visit) => (_house, Visit) = (house, visit);

    public Visit Visit { get; }

    public string Person { get; private set; } = "";

    public string Project { get; private set; } = "";

    private IPage Page => Visit.Page;

    public static async Task<Way> Begin(House house)
    {
        var way = new Way(house, await house.Visit());
        await way.Visit.Begin();
        await way.Visit.Open("/my-day", "ar");
        return way;
    }

    /// <summary>Into the team of a secret programme: the coordinator, alone here, puts herself there.</summary>
    public async Task Join(string programme)
    {
        await Visit.Open("/team");
        await Page.Locator("main th a").ClickAsync();
        await Page.Locator($"[name='Form.Teams'][value='{programme}']").CheckAsync();
        await Inspect();
        await Visit.Shot($"{programme}-team");
        await Page.Locator("#teams button[type=submit]").ClickAsync();
        await Page.GetByText("تم تغيير فرق").WaitForAsync();
    }

    public async Task Meet(string who, string sex = "Male", string age = "From26To59", string place = "المحطة الطرقية")
    {
        await Visit.Open("/people/new");
        await Visit.Type("Description", who);
        await Visit.Choose("Sex", sex);
        await Visit.Choose("Age", age);
        await Page.SelectOptionAsync("[name='Form.Commune']", "المدينة");
        await Visit.Type("Place", place);
        await Send();
        Assert.Contains(who, await Visit.Main(), StringComparison.Ordinal);
        Person = Visit.At;
    }

    public async Task Open(string programme, string category)
    {
        _programme = programme;
        await Visit.Open($"/life-projects/open?person={Person.Split('/')[^1]}");
        await Visit.Choose("Programme", $"{programme}/{category}");
        await Send();
        Project = Visit.At;
        await Inspect();
        await Shot("opened");
    }

    public async Task Act(params IReadOnlyList<string> kinds)
    {
        foreach (var kind in kinds)
        {
            await Form("record-act");
            await Visit.Choose("Kind", kind);
            await Visit.Choose("Answer", "Accepted");
            await Send();
        }
    }

    /// <summary>A form of the programme's own: numbers, days, ticks and words, each as its field takes it.</summary>
    public async Task Own(string panel, params IReadOnlyList<(string Field, object Value)> told)
    {
        await Form($"own/{panel}");
        foreach (var (field, value) in told)
        {
            await Tell(field, value);
        }

        await Inspect();
        await Shot(panel);
        await Send();
    }

    /// <summary>Somebody comes in: one key twice, and the screen is a calendar; the way back in the browser does not lead here.</summary>
    public async Task LeaveQuickly(string form)
    {
        foreach (var page in new[] { Project, $"{Project}/{form}" })
        {
            await Visit.Open(page);
            // Both within a breath; a machine that is busy may take longer than a hand would.
            for (var tries = 0; tries < 5 && !Page.Url.EndsWith("/quiet", StringComparison.Ordinal); tries++)
            {
                await Page.EvaluateAsync("() => { for (let i = 0; i < 2; i++) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })); }");
                await Page.WaitForTimeoutAsync(1_000);
            }

            Assert.EndsWith("/quiet", Page.Url, StringComparison.Ordinal);
        }

        await Visit.Shot("quiet");
        await Visit.Open(Project);
        Assert.DoesNotContain(await Page.Locator("h1").InnerTextAsync(), await Page.TitleAsync(), StringComparison.Ordinal);
    }

    public async Task Need(string need, string severity = "Serious")
    {
        await Form("judge-need");
        await Visit.Choose("Need", need);
        await Visit.Choose("Severity", severity);
        await Send();
    }

    public async Task Goal(string need, string wish)
    {
        await Form("set-goal");
        await Visit.Type("Wish", wish);
        await Page.SelectOptionAsync("[name='Form.Need']", need);
        await Visit.Date("ReviewOn", InDays(20));
        await Send();
    }

    /// <summary>In the cell's centre, unless a place is told.</summary>
    public async Task Stay(string kind, string? place = null)
    {
        await FillStay(kind, place);
        await Send();
    }

    public async Task FillStay(string kind, string? place = null)
    {
        await Form("enter-stay");
        await Visit.Choose("Kind", kind);
        await (place is null ? Page.SelectOptionAsync("[name='Form.Centre']", new SelectOptionValue { Label = Centre }) : Visit.Type("Place", place));
    }

    public async Task Night()
    {
        await Form("record-night");
        await Send();
    }

    public async Task Step(params IReadOnlyList<string> steps)
    {
        foreach (var step in steps)
        {
            await Form("do-protocol-step");
            await Visit.Choose("Step", step);
            await Send();
        }
    }

    public async Task Leave(string whereTo)
    {
        await Form("leave-stay");
        await Visit.Choose("Why", "way-found");
        await Visit.Choose("WhereTo", whereTo);
        await Send();
    }

    public async Task Move(string stage)
    {
        await Form("enter-stage");
        await Visit.Choose("Stage", stage);
        await Send();
    }

    public Task Days(int days) => Pass(TimeSpan.FromDays(days));

    /// <summary>Time passes; whoever was signed in must do so again.</summary>
    public async Task Pass(TimeSpan time)
    {
        _house.Forward(time);
        await Visit.SignIn();
    }

    public DateTime InDays(int days) => _house.Today.AddDays(days);

    /// <summary>Follow-up visits, each so many days after the last.</summary>
    public async Task Visits(params IReadOnlyList<int> after)
    {
        foreach (var days in after)
        {
            await Days(days);
            await Act("follow-up-visit");
        }
    }

    public async Task Close(string outcome)
    {
        await Form("close-life-project");
        await Visit.Choose("Outcome", outcome);
        await Send();
        Assert.Matches($"أُغلق مشروع الحياة .*: {Endings[outcome]}", await Visit.Main());
        await Inspect();
        await Shot("closed");
        Assert.Empty(Visit.Strangers);
        Assert.Empty(Visit.Complaints);
    }

    /// <summary>How a clock stands, as the page of the life project says it.</summary>
    public async Task<string> Clock(string name)
    {
        await Visit.Open(Project);
        return await Page.Locator("#clocks li").Filter(new() { HasText = name }).Locator("strong").First.InnerTextAsync();
    }

    public Task Shot(string name) => Visit.Shot($"{_programme}-{name}");

    /// <summary>A form of the life project, on a page of its own.</summary>
    public async Task Form(string stem)
    {
        await Visit.Open($"{Project}/{stem}");
        await Look();
    }

    public async Task Send()
    {
        await Visit.Send();
        await Look();
    }

    public ValueTask DisposeAsync() => Visit.DisposeAsync();

    /// <summary>The page stands right to left, and nothing on it was left in another writing.</summary>
    private async Task Look()
    {
        Assert.Equal("rtl", await Page.EvaluateAsync<string>("() => document.documentElement.dir"));
        // But the name that stands on a key.
        var foreign = Foreign().Match((await Visit.Main()).Replace("Esc", "", StringComparison.Ordinal));
        Assert.False(foreign.Success, $"{Page.Url} says {foreign.Value}");
    }

    private async Task Inspect() => Assert.Empty(await Visit.Serious());

    private Task Tell(string field, object value) => value switch
    {
        true => Page.Locator($"[name='Form.Values[{field}].Tick'][type=checkbox]").CheckAsync(),
        int number => Page.FillAsync($"[name='Form.Values[{field}].Number']", number.ToString(CultureInfo.InvariantCulture)),
        DateTime day => Visit.Date($"Values[{field}].Day", day),
        _ => Say($"Values[{field}].Text", (string)value),
    };

    private async Task Say(string slot, string text)
    {
        var kind = await Page.Locator($"[name='Form.{slot}']").First.EvaluateAsync<string>("it => it.type");
        await (kind switch
        {
            "radio" => Visit.Choose(slot, text),
            "select-one" => Page.SelectOptionAsync($"[name='Form.{slot}']", new SelectOptionValue { Label = text }),
            _ => Visit.Type(slot, text),
        });
    }

    [GeneratedRegex("⟦.*|[A-Za-z]*[a-z]{2,}.*", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Foreign();
}
