using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Street.Forms;

/// <summary>Colleagues as a crew, each with how the training stands on that day.</summary>
internal static class CrewChoices
{
    public static IReadOnlyList<Choice> Of(IEnumerable<Colleague> colleagues, CellProfile cell, DateOnly day, StreetNames names) => [
        .. colleagues.Where(one => one.MeetsPeople).Select(one => new Choice(one.Id.Value.ToString(), one.Name, "user", Hint(one.Id, cell, day, names)))];

    private static string Hint(WorkerId worker, CellProfile cell, DateOnly day, StreetNames names) => cell.Training.TryGetValue(worker, out var until)
        ? names.Words.Say(until >= day ? "training.until" : "training.over", ("Day", names.Dates.Full(until)))
        : names.Words["training.none"];
}
