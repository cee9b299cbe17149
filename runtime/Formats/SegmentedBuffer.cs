using System.Buffers;

namespace Broadsheet.Formats;

/// <summary>
/// Holds a document until it goes to a stream that takes it asynchronously. Segments, so that a long document is neither copied as it grows nor one large array.
/// </summary>
internal sealed class SegmentedBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Size = 64 * 1024;

    private readonly List<(byte[] Bytes, int Length)> _full = [];
    private byte[] _current = ArrayPool<byte>.Shared.Rent(Size);
    private int _written;

    /// <summary>Writes a document to a stream, which is neither flushed nor closed.</summary>
    public static async Task WriteAsync<T>(Stream stream, T document, Action<IBufferWriter<byte>, T> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        using var buffer = new SegmentedBuffer();
        write(buffer, document);
        foreach (var (bytes, length) in buffer._full)
            await stream.WriteAsync(bytes.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(buffer._current.AsMemory(0, buffer._written), cancellationToken).ConfigureAwait(false);
    }

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _current.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _current.AsSpan(_written);
    }

    public void Dispose()
    {
        foreach (var (bytes, _) in _full)
            ArrayPool<byte>.Shared.Return(bytes);
        _full.Clear();
        ArrayPool<byte>.Shared.Return(_current);
        _current = [];
    }

    private void MakeRoom(int wanted)
    {
        wanted = Math.Max(1, wanted);
        if (_current.Length - _written >= wanted)
            return;
        _full.Add((_current, _written));
        (_current, _written) = (ArrayPool<byte>.Shared.Rent(Math.Max(Size, wanted)), 0);
    }
}
