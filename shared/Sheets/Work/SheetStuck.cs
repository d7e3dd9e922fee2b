using SocialWatch.Kernel;

namespace SocialWatch.Sheets.Work;

/// <summary>A sheet waits for somebody, for a reason people can read.</summary>
internal sealed class SheetStuck(Refusal why) : Exception(why.GetType().Name)
{
    public Refusal Why { get; } = why;
}

/// <summary>What was brought is kept no more.</summary>
internal sealed record FileIsGone : Refusal;

/// <summary>Who asked for it runs the cell no more.</summary>
internal sealed record WhoAskedHasLeft : Refusal;

/// <summary>It was tried several times, and broke off each time.</summary>
internal sealed record BrokeOff(int Times) : Refusal;

/// <summary>The check of a draft did not come to its end.</summary>
internal sealed record CheckBrokeOff : Refusal;

/// <summary>A step the program itself asks for was refused.</summary>
internal sealed class StepRefused(Refusal why) : Exception($"A step was refused: {why.GetType().Name}")
{
    public Refusal Why { get; } = why;
}
