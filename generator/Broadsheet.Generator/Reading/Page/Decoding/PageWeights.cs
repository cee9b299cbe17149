using System.Text;

namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>
/// The learned weights: how much each feature of a line speaks for each of <see cref="LineLabel.All"/>, and each label for the next one. They
/// are made by <c>dotnet run -c Release --project tests/Broadsheet.Benchmarks -- train</c>, and stand in the resource <c>PageWeights.bin</c>.
/// </summary>
internal sealed class PageWeights
{
    private static readonly Lazy<PageWeights> s_built = new(ReadResource);

    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly sbyte[] _weights;
    private readonly int _mask;

    /// <param name="version">By what command they were made, and of what.</param>
    /// <param name="features">None is 0.</param>
    /// <param name="weights">A row of <see cref="LabelCount"/> a feature, in their order.</param>
    /// <param name="transitions">By gap, label above and label.</param>
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
            (_keys[at], _rows[at]) = (features[i], i * LabelCount);
        }
    }

    public const int Gaps = 3;

    public static int LabelCount { get; } = LineLabel.All.Count;

    /// <summary>The ones that the generator has.</summary>
    public static PageWeights Built => s_built.Value;

    public string Version { get; }

    public uint[] Features { get; }

    public sbyte[] Weights => _weights;

    public short[] Transitions { get; }

    /// <summary>Adds what a feature speaks for to the labels' scores.</summary>
    public void AddTo(int[] scores, int from, uint feature)
    {
        if (feature == 0)
            return;
        for (var at = (int)(feature & (uint)_mask); _keys[at] != 0; at = (at + 1) & _mask)
        {
            if (_keys[at] != feature)
                continue;
            var row = _rows[at];
            for (var label = 0; label < LabelCount; label++)
                scores[from + label] += _weights[row + label];
            return;
        }
    }

    public static PageWeights Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        var version = reader.ReadString();
        if (reader.ReadInt32() != LabelCount)
            throw new InvalidDataException("The weights are for other labels; train them anew.");
        var features = new uint[reader.ReadInt32()];
        for (var i = 0; i < features.Length; i++)
            features[i] = reader.ReadUInt32();
        var weights = Signed(reader, features.Length * LabelCount);
        var transitions = new short[Gaps * LabelCount * LabelCount];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = reader.ReadInt16();
        return new(version, features, weights, transitions);
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Version);
        writer.Write(LabelCount);
        writer.Write(Features.Length);
        foreach (var feature in Features)
            writer.Write(feature);
        foreach (var weight in _weights)
            writer.Write(weight);
        foreach (var weight in Transitions)
            writer.Write(weight);
    }

    private static sbyte[] Signed(BinaryReader reader, int count)
    {
        var bytes = reader.ReadBytes(count);
        var signed = new sbyte[bytes.Length];
        Buffer.BlockCopy(bytes, 0, signed, 0, bytes.Length);
        return signed;
    }

    private static PageWeights ReadResource()
    {
        using var stream = typeof(PageWeights).Assembly.GetManifestResourceStream("PageWeights.bin")
            ?? throw new InvalidOperationException("The generator was built without the weights for reading pages.");
        return Read(stream);
    }
}
