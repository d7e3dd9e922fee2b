using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Guarantees;

/// <summary>One thing a device asks for.</summary>
internal sealed record Op(Guid Id, Guid Target, string Command, JsonObject Data)
{
    public const string Act = "life-project.record-act.v1";

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsAct => Command == Act;

    [System.Text.Json.Serialization.JsonIgnore]
    public Guid ActId => Data["act"]!.GetValue<Guid>();
}

/// <summary>What became of it.</summary>
internal sealed record OpAnswer(Guid Id, string Outcome, int Status, int? Version, string? Reason, string? Text)
{
    /// <summary>"Done" and "DoneBefore" promise the same: it is safe, forget it.</summary>
    public bool IsAcknowledged => Outcome is "Done" or "DoneBefore";
}

/// <summary>A person with an open life project, as a device makes them.</summary>
internal readonly record struct Met(Guid Person, Guid Project)
{
    public static Met New()
    {
        var person = PersonId.New();
        return new Met(person.Value, LifeProjectIds.Of(person, "homeless").Value);
    }
}

/// <summary>A phone that speaks for a worker.</summary>
internal sealed class Device : IDisposable
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 20, 21, 30, 0, TimeSpan.FromHours(1));

    private readonly HttpClient _http;

    public Device(Uri host, string token)
    {
        _http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromSeconds(30) }) { BaseAddress = host, Timeout = TimeSpan.FromSeconds(60) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public static string Body(IReadOnlyList<Op> batch) => JsonSerializer.Serialize(new { operations = batch }, JsonSerializerOptions.Web);

    public static IReadOnlyList<OpAnswer> Answers(string json) => JsonNode.Parse(json)!["answers"].Deserialize<List<OpAnswer>>(JsonSerializerOptions.Web)!;

    public static IEnumerable<Op> Meet(Met met) =>
    [
        Of(met.Person, "person.register.v1", new JsonObject { ["description"] = "man about 60, grey coat", ["sex"] = "Male", ["age"] = "From26To59", ["commune"] = Coordinator.Commune, ["place"] = "near the station" }),
        Of(met.Project, "life-project.open.v1", new JsonObject { ["person"] = met.Person, ["programme"] = "homeless", ["category"] = "homeless" }),
    ];

    public static Op RecordAct(Met met, string kind = "hot-meal") => Of(met.Project, Op.Act, new JsonObject
    {
        ["act"] = Guid.CreateVersion7(), ["kind"] = kind, ["answer"] = "Accepted", ["quantity"] = 1, ["at"] = Evening, ["commune"] = Coordinator.Commune, ["place"] = "behind the market",
    });

    /// <summary>A command that knows no id of its own: sent twice and taken twice, it stands there twice.</summary>
    public static Op JudgeNeed(Met met) => Of(met.Project, "life-project.judge-need.v1", new JsonObject { ["need"] = "health", ["severity"] = "Some", ["note"] = "coughs" });

    public static Op WriteNote(Met met) => Of(met.Project, "life-project.write-note.v1", new JsonObject { ["note"] = Guid.CreateVersion7(), ["text"] = "wants to call his sister" });

    /// <summary>The answers, or null when none came back: whatever became of it is not known.</summary>
    public async Task<IReadOnlyList<OpAnswer>?> Send(IReadOnlyList<Op> batch)
    {
        try
        {
            using var content = new StringContent(Body(batch), System.Text.Encoding.UTF8, "application/json");
            using var answer = await _http.PostAsync(new Uri("/api/operations", UriKind.Relative), content);
            return answer.IsSuccessStatusCode ? Answers(await answer.Content.ReadAsStringAsync()) : null;
        }
        catch (Exception cut) when (cut is HttpRequestException or TaskCanceledException or IOException)
        {
            return null;
        }
    }

    /// <summary>Sends until every operation is acknowledged, always with the same ids.</summary>
    /// <param name="acknowledged">Hears of every operation the moment it is.</param>
    public async Task Until(IReadOnlyList<Op> batch, Action<Op, OpAnswer> acknowledged, CancellationToken stop)
    {
        var waiting = batch.ToList();
        while (waiting.Count > 0)
        {
            stop.ThrowIfCancellationRequested();
            if (await Send(waiting) is not { } answers)
            {
                await Task.Delay(50, stop);
                continue;
            }

            foreach (var (op, answer) in waiting.Zip(answers).ToList())
            {
                Assert.True(answer.IsAcknowledged || answer.Outcome == "TryAgain", $"{op.Command} was answered {answer}");
                if (answer.IsAcknowledged)
                {
                    acknowledged(op, answer);
                    waiting.Remove(op);
                }
            }
        }
    }

    public async Task<IReadOnlyList<OpAnswer>> Must(IReadOnlyList<Op> batch)
    {
        var answers = await Send(batch);
        Assert.NotNull(answers);
        Assert.All(answers, answer => Assert.True(answer.IsAcknowledged, answer.ToString()));
        return answers;
    }

    public async Task<System.Net.HttpStatusCode> Status(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    public void Dispose() => _http.Dispose();

    private static Op Of(Guid target, string command, JsonObject data) => new(Guid.CreateVersion7(), target, command, data);
}
