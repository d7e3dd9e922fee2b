using SocialWatch.Kernel;

namespace SocialWatch.Web;

/// <summary>What a colleague is called where a sentence names one: "Salma has sent somebody already".</summary>
public interface IWorkersInWords
{
    string NameOf(WorkerId worker);
}
