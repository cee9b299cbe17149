using System.Text;

namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>
/// The learned weights: how much each feature of a line speaks for each of <see cref="LineState.Labels"/>, and each state for the next one.
/// They are made by <c>dotnet run -c Release --project tests/Broadsheet.Benchmarks -- train</c>, and stand in the resource
/// <c>PageWeights.bin</c>.
/// </summary>
internal sealed class PageWeights
{
    private static readonly Lazy<PageWeights> s_built = new(ReadResource);

    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly sbyte[] _weights;
    private readonly int _mask;

    /// <param name="version">By what command they were made, and of what.</param>
    /// <param name="features">In ascending order; none is 0.</param>
    /// <param name="weights">A row of <see cref="StateCount"/> a feature, in their order.</param>
    /// <param name="transitions">By gap, state above and state.</param>
    public PageWeights(string version, uint[] features, sbyte[] weights, short[] transitions)
    {
        (Version, Features, Transitions, _weights) = (version, features, transitions, weights);
        var size = 1;
        while (size < features.Length * 2)
            size *= 2;
        (_keys, _rows, _mask) = (new uint[size], new int[size], size - 1);
        for (var i = 0; i < features.Length; i++)
        {
            var at = (int)(features[i] & (uint)_mask);
            while (_keys[at] != 0)
                at = (at + 1) & _mask;
            (_keys[at], _rows[at]) = (features[i], i * StateCount);
        }
    }

    public const int Gaps = 3;

    public static int StateCount { get; } = LineState.Labels.Count;

    /// <summary>The ones that the generator has.</summary>
    public static PageWeights Built => s_built.Value;

    public string Version { get; }

    public uint[] Features { get; }

    public sbyte[] Weights => _weights;

    public short[] Transitions { get; }

    /// <summary>Adds what a feature speaks for to the states' scores.</summary>
    public void AddTo(int[] scores, int from, uint feature)
    {
        if (feature == 0)
            return;
        for (var at = (int)(feature & (uint)_mask); _keys[at] != 0; at = (at + 1) & _mask)
        {
            if (_keys[at] != feature)
                continue;
            var row = _rows[at];
            for (var state = 0; state < StateCount; state++)
                scores[from + state] += _weights[row + state];
            return;
        }
    }

    /// <summary>
    /// The version, the counts of states and features, then for each feature how far its number is from the one before, which states it
    /// speaks for or against, and those weights; at last the transitions.
    /// </summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Version);
        writer.Write(StateCount);
        writer.Write(Features.Length);
        var before = 0u;
        for (var i = 0; i < Features.Length; i++)
        {
            for (var rest = Features[i] - before; ; rest >>= 7)
            {
                writer.Write((byte)(rest > 127 ? 128 | (rest & 127) : rest));
                if (rest <= 127)
                    break;
            }

            before = Features[i];
            for (var from = 0; from < StateCount; from += 8)
                writer.Write(MaskOf((i * StateCount) + from, Math.Min(8, StateCount - from)));
            for (var state = 0; state < StateCount; state++)
            {
                if (_weights[(i * StateCount) + state] is not 0 and var weight)
                    writer.Write(weight);
            }
        }

        foreach (var weight in Transitions)
            writer.Write(weight);
    }

    private byte MaskOf(int from, int count)
    {
        var mask = 0;
        for (var bit = 0; bit < count; bit++)
            mask |= _weights[from + bit] == 0 ? 0 : 1 << bit;
        return (byte)mask;
    }

    /// <summary>What <see cref="Write"/> wrote.</summary>
    public static PageWeights Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        var version = reader.ReadString();
        if (reader.ReadInt32() != StateCount)
            throw new InvalidDataException("The weights are for other states; train them anew.");
        var features = new uint[reader.ReadInt32()];
        var weights = new sbyte[features.Length * StateCount];
        var masks = new byte[(StateCount + 7) / 8];
        for (var (i, feature) = (0, 0u); i < features.Length; i++)
        {
            feature += ReadNumber(reader);
            features[i] = feature;
            for (var at = 0; at < masks.Length; at++)
                masks[at] = reader.ReadByte();
            for (var state = 0; state < StateCount; state++)
            {
                if ((masks[state / 8] >> (state % 8) & 1) != 0)
                    weights[(i * StateCount) + state] = reader.ReadSByte();
            }
        }

        var transitions = new short[Gaps * StateCount * StateCount];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = reader.ReadInt16();
        return new(version, features, weights, transitions);
    }

    private static uint ReadNumber(BinaryReader reader)
    {
        var number = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = reader.ReadByte();
            number |= (uint)(next & 127) << shift;
            if (next < 128)
                return number;
        }
    }

    private static PageWeights ReadResource()
    {
        using var stream = typeof(PageWeights).Assembly.GetManifestResourceStream("PageWeights.bin")
            ?? throw new InvalidOperationException("The generator was built without the weights for reading pages.");
        return Read(stream);
    }
}
