namespace SocialWatch.Conformance;

/// <summary>What was tried on one module, and what is wrong with it: one sentence for each fault, for the one who writes the module.</summary>
/// <param name="Configurations">Ways a cell may shape the programme that were tried.</param>
/// <param name="Histories">Invented lives that were lived through.</param>
/// <param name="Granted">Own commands that some life was granted, of all the module has.</param>
public sealed record Report(
    string Module, int Stages, int Moves, int Requirements, int Acts, int Configurations, int Histories, int Decisions, (int Some, int All) Granted, IReadOnlyList<string> Faults)
{
    public override string ToString() =>
        $"{Module}: stages {Stages}, moves {Moves}, requirements {Requirements}, acts {Acts}, configurations tried {Configurations:N0}, lives {Histories:N0}, decisions taken twice {Decisions:N0}, own commands granted {Granted.Some} of {Granted.All}, faults {Faults.Count}";
}
