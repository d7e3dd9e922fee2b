using SocialWatch.Access;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Host.Demo;

/// <summary>The fictional cell and those who work in it. The province's name is real; all else is invented.</summary>
internal static class DemoCast
{
    public static readonly CellId Cell = new(Id(1, 0));

    public static readonly FoundCell Founding = new("بنسليمان", "خلية اليقظة الاجتماعية (تجريبية)", ["المدينة", "بوزنيقة", "المنصورية", "فضالات", "الزيايدة"]);

    public static readonly IReadOnlyList<AddCentre> Centres =
    [
        new(new CentreId(Id(2, 1)), "مركز الأمل للإيواء"),
        new(new CentreId(Id(2, 2)), "دار الرحمة"),
        new(new CentreId(Id(2, 3)), "مأوى الشتاء"),
    ];

    public static readonly IReadOnlyList<NewWorker> Workers =
    [
        One(1, Roles.Coordinator, "سلمى الوازن", "coordinator"),
        One(2, Roles.Caseworker, "كريم الصافي", "caseworker"),
        One(3, Roles.Caseworker, "هدى البحيري", "caseworker2"),
        One(4, Roles.Caseworker, "ياسين المالح", "caseworker3"),
        One(5, Roles.Volunteer, "أمينة الراضي", "volunteer"),
        One(6, Roles.Volunteer, "زكرياء النوري", "volunteer2"),
        One(8, Roles.Dispatcher, "نبيل الحراق", "dispatcher"),
        One(7, Roles.Observer, "مراقب العمالة", "observer"),
    ];

    // The others see what a secret programme is for those who are not of its team.
    private static readonly string[] InEveryTeam = ["coordinator", "caseworker", "caseworker2", "volunteer"];

    /// <summary>The workers with their teams.</summary>
    public static IEnumerable<NewWorker> WorkersWith(InstalledProgrammes programmes) =>
        Workers.Select(worker => IsInEveryTeam(worker) ? worker with { Teams = [.. programmes.WithTeam.Select(rules => rules.Id)] } : worker);

    public static Asker Coordinator { get; } = AskerOf(Workers[0]);

    /// <summary>Who signs in under this name, outside every team.</summary>
    public static Asker AskerOf(string userName) => AskerOf(Workers.Single(worker => worker.UserName == userName));

    /// <summary>Somebody of the role who works in this programme.</summary>
    public static Asker AskerFor(ProgrammeRules rules, string role, Random chance)
    {
        var workers = Workers.Where(worker => worker.Role == role && (!rules.HasTeam || IsInEveryTeam(worker))).ToList();
        return AskerOf(workers[chance.Next(workers.Count)]) with { Teams = [rules.Id] };
    }

    private static bool IsInEveryTeam(NewWorker worker) => InEveryTeam.Contains(worker.UserName, StringComparer.Ordinal);

    private static Asker AskerOf(NewWorker worker) => new(worker.Id, Cell, Roles.May(worker.Role));

    /// <summary>The same ids at every making, so that one that was interrupted goes on where it stopped.</summary>
    public static Guid Id(byte kind, long number)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes[0] = 0xDE;
        bytes[1] = 0x30;
        bytes[2] = kind;
        bytes[6] = 0x70;
        bytes[7] = (byte)(number >> 56);
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes[8..], number);
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }

    private static NewWorker One(int number, string role, string name, string userName) =>
        new(new WorkerId(Id(3, number)), Cell, role, name, userName, $"salam-benslimane-{number:00}") { PasswordIsTemporary = false };
}
