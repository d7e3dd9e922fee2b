using SocialWatch.Kernel;

namespace SocialWatch.Access;

// Signing in. One sentence for an unknown name, a wrong password and a worker who has left: existence is not told.
internal sealed record WrongNameOrPassword : Refusal;

internal sealed record TooManyTries(int Minutes) : Refusal;

internal sealed record WrongCode : Refusal;

// Passwords.
internal sealed record PasswordTooShort(int Fewest) : Refusal;

internal sealed record PasswordTooLong(int Most) : Refusal;

internal sealed record PasswordTooCommon : Refusal;

internal sealed record PasswordSaysTheName : Refusal;

internal sealed record PasswordIsTheOldOne : Refusal;

internal sealed record PresentPasswordWrong : Refusal;

internal sealed record PasswordsDiffer : Refusal;

// The team.
internal sealed record UserNameTaken : Refusal;

internal sealed record UserNameNotPossible : Refusal;

internal sealed record EmailTaken : Refusal;

internal sealed record EmailNotPossible : Refusal;

internal sealed record RoleUnknown : Refusal;

internal sealed record WorkerNotFound : Refusal;

internal sealed record LastCoordinator : Refusal;

internal sealed record WorkerChangedMeanwhile : Refusal;

// Devices.
internal sealed record TooManyDevices(int Most) : Refusal;
