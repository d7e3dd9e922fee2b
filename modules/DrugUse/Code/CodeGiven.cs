using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.DrugUse.Code;

/// <param name="Code">Sealed: whoever knows the code in the street knows who is meant.</param>
[EventName("drug-use.code-given.v1")]
internal sealed record CodeGiven([property: Sealed] string Code) : LifeProjectEvent;
