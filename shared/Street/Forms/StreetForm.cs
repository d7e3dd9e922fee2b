namespace SocialWatch.Street.Forms;

/// <summary>What is sent about one signal or one round.</summary>
internal abstract class StreetForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice does it once.</summary>
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    /// <summary>As it was typed, without the ends. Browsers send two characters for a line break and count one.</summary>
    protected static string Text(string? typed) => typed?.ReplaceLineEndings("\n").Trim() ?? "";

    /// <summary>The same for a box that may stay empty.</summary>
    protected static string? TextOrNull(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : Text(typed);
}

/// <summary>The frame around a form needs these.</summary>
internal interface IStreetPage
{
    string Title { get; }

    string Back { get; }

    string BackText { get; }

    /// <summary>Whether the screen has a quick way out.</summary>
    bool MayHaveToHide => false;
}
