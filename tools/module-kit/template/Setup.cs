using NewProgramme.Programme;
using NewProgramme.Talks;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;

namespace NewProgramme;

/// <summary>What the host finds: the programme's rules, its own forms, and what its page says of somebody at a glance.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(TheProgramme.Rules)
    {
        Forms = [ProgrammeForm.Of<RecordTalk, TalkFacts>("notebook-pen")],
        Facts = (file, _) => FactsOf(file),
    };

    private static IEnumerable<Fact> FactsOf(LifeProjectFile file) => file.Own is TalkFacts { Last: { } last } facts
        ? [new Fact("new-programme.facts.talks", Weight.Plain, ("Count", facts.Talks.Count), ("On", last.On))]
        : [new Fact("new-programme.facts.no-talk", Weight.Attention)];
}
