using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using SocialWatch.Journal.Keys;
using SocialWatch.Kernel;

namespace SocialWatch.Journal;

/// <summary>Tells whether two requests under one operation id are the same request.</summary>
public static class Fingerprint
{
    /// <summary>
    /// Over who asks, of which stream, for what: under the person's key where the stream is about somebody, because a bare
    /// hash of a name can be guessed from a list of names, also after the person was forgotten.
    /// </summary>
    public static byte[] Of(object command, Guid stream, WorkerId worker, PersonKey? key)
    {
        using var hash = key?.Hash() ?? IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> ids = stackalloc byte[32];
        worker.Value.TryWriteBytes(ids);
        stream.TryWriteBytes(ids[16..]);
        hash.AppendData(ids);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(command.GetType().GetCustomAttribute<CommandNameAttribute>()?.Name ?? command.GetType().Name));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), EventJson.Whole));
        return hash.GetHashAndReset();
    }
}
