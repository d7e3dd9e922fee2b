using System.Globalization;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace SocialWatch.Tests.Guarantees;

/// <summary>The line a guarantee prints: in the test's output, on the console, and in the file SW_FIGURES names.</summary>
internal static class Figure
{
    public static void Print(FormattableString line)
    {
        var text = line.ToString(CultureInfo.InvariantCulture);
        TestContext.Current.TestOutputHelper?.WriteLine(text);
        TestContext.Current.SendDiagnosticMessage("{0}", text);
        if (Environment.GetEnvironmentVariable("SW_FIGURES") is { Length: > 0 } file)
        {
            File.AppendAllText(file, text + Environment.NewLine);
        }
    }

    /// <summary>A test that cannot run here is skipped with the reason; where everything is required, it fails.</summary>
    public static void Needs(bool there, string reason)
    {
        Assert.SkipUnless(there || Environment.GetEnvironmentVariable("SW_REQUIRE_ALL") == "1", reason);
        Assert.True(there, reason);
    }

    /// <summary>How often, unless the environment asks for a longer run.</summary>
    public static int Times(string variable, int shortRun) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var times) ? times : shortRun;
}
