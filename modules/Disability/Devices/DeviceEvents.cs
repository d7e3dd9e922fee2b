using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Disability.Devices;

/// <param name="Kind">One of <see cref="DeviceKinds"/>.</param>
[EventName("disability.device-needed.v1")]
internal sealed record DeviceNeeded([property: WordKey(DeviceKinds.Words)] string Kind, DateOnly On, [property: Sealed, Narrative] string? Note) : LifeProjectEvent;

[EventName("disability.device-need-dropped.v1")]
internal sealed record DeviceNeedDropped([property: WordKey(DeviceKinds.Words)] string Kind, [property: Sealed, Narrative] string? Why) : LifeProjectEvent;

[EventName("disability.device-delivered.v1")]
internal sealed record DeviceDelivered(ActId Act, [property: WordKey(DeviceKinds.Words)] string Kind, DateOnly On) : LifeProjectEvent;

/// <param name="Fit">One of <see cref="Fits"/>.</param>
[EventName("disability.device-followed-up.v1")]
internal sealed record DeviceFollowedUp(
    ActId Act, [property: WordKey(DeviceKinds.Words)] string Kind, DateOnly On, [property: WordKey("disability.fit")] string Fit, [property: Sealed, Narrative] string? Note) : LifeProjectEvent;
