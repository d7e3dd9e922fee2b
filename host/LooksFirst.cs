using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Journal.Trail;
using SocialWatch.Web;

namespace SocialWatch.Host;

/// <summary>
/// Holds the first byte of a page until it is written down who is shown on it. Pages alone show people: what devices are
/// answered names nobody.
/// </summary>
internal sealed class LooksFirst(RequestDelegate next, ReadLog shown)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not { } page || context.User.ToAsker() is not { } asker)
        {
            await next(context);
            return;
        }

        var before = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var held = new HeldBody(before.Stream, shown.Begin(asker, page.AttributeRouteInfo?.Template ?? page.RelativePath));
        var body = new StreamResponseBodyFeature(held, before);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        try
        {
            await next(context);
            await body.Writer.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Features.Set(before);
        }
    }
}

/// <summary>A body of which nothing leaves before it is written down who is on it. When that fails, nothing leaves at all.</summary>
internal sealed class HeldBody(Stream inner, Look look) : Stream
{
    private bool _failed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Commit();
        await inner.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await Commit();
        await inner.FlushAsync(cancellationToken);
    }

    public override void Flush() => throw new NotSupportedException("Bodies are written without waiting.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Bodies are written without waiting.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async ValueTask Commit()
    {
        if (_failed)
        {
            throw new IOException("Nothing of this page may leave: it could not be written down who is on it.");
        }

        try
        {
            await look.Commit();
        }
        catch
        {
            _failed = true;
            throw;
        }
    }
}
