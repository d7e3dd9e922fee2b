namespace SocialWatch.Web;

/// <summary>Words that are no part of the program: what a cell calls things of its own. Asked for keys with ".own" in them that no room has.</summary>
public interface IOwnWords
{
    string? Find(string key, string language);
}
