using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Street;

/// <summary>A refusal names the colleague who was first, so that the two can speak.</summary>
internal sealed class WorkersInWords(IWorkerNames workers) : IWorkersInWords
{
    public string NameOf(WorkerId worker) => workers.NameOf(worker);
}
