using System.Buffers;

namespace Broadsheet.AspNetCore.Http;

/// <summary>
/// Holds a document until its length and hash are known, which go ahead of it. Pooled, which <c>ArrayBufferWriter</c> is not: each page
/// that is rendered would leave its buffer, and all smaller ones before it, to the garbage collector.
/// </summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int StartSize = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(StartSize);
    private int _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)(_bytes.Length - _length), nameof(count));
        _length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(1, sizeHint));
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void MakeRoom(int wanted)
    {
        if (_bytes.Length - _length >= wanted)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + wanted, 2 * _bytes.Length));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
