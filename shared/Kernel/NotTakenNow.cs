namespace SocialWatch.Kernel;

/// <summary>
/// It could not be taken now, or what became of it is unknown. Nothing was acknowledged; asking again with the same
/// operation id is safe. Thrown by whoever keeps what is asked, understood by every door.
/// </summary>
public abstract class NotTakenNow(string message, Exception cause) : Exception(message, cause);
