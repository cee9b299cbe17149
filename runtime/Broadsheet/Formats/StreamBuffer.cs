using System.Buffers;

namespace Broadsheet.Formats;

/// <summary>Lends a buffer to a writer and hands what was written on to a stream.</summary>
internal sealed class StreamBuffer(Stream stream) : IBufferWriter<byte>
{
    /// <summary>What writes a feed, or another document of a list of articles, to a buffer.</summary>
    public delegate void ListWriter(IBufferWriter<byte> output, IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock);

    private const int Size = 16 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int _written;

    /// <summary>Writes a document to a stream, which is neither flushed nor closed.</summary>
    public static void Write<T>(Stream stream, T document, Action<IBufferWriter<byte>, T> write)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new StreamBuffer(stream);
        try
        {
            write(buffer, document);
            buffer.HandOn();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer._buffer);
        }
    }

    /// <summary>
    /// The same for a stream that refuses to be written to synchronously. The document is held in memory, because writers are synchronous.
    /// </summary>
    public static async Task WriteAsync<T>(
        Stream stream, T document, Action<IBufferWriter<byte>, T> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        var buffer = new ArrayBufferWriter<byte>(Size);
        write(buffer, document);
        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a document of a list of articles.</summary>
    public static void Write(Stream stream, IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock, ListWriter write) =>
        Write(stream, (articles, site, clock, write), static (buffer, list) => list.write(buffer, list.articles, list.site, list.clock));

    /// <summary>The same asynchronously.</summary>
    public static Task WriteAsync(
        Stream stream, IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock, ListWriter write,
        CancellationToken cancellationToken) =>
        WriteAsync(
            stream, (articles, site, clock, write), static (buffer, list) => list.write(buffer, list.articles, list.site, list.clock),
            cancellationToken);

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _buffer.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _buffer.AsSpan(_written);
    }

    private void MakeRoom(int wanted)
    {
        wanted = Math.Max(1, wanted);
        if (_buffer.Length - _written >= wanted)
            return;
        HandOn();
        if (_buffer.Length >= wanted)
            return;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = ArrayPool<byte>.Shared.Rent(wanted);
    }

    private void HandOn()
    {
        stream.Write(_buffer, 0, _written);
        _written = 0;
    }
}
