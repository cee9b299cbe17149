using System.Globalization;

namespace Broadsheet.Benchmarks;

/// <summary>How many articles of what length.</summary>
/// <param name="Bytes">What each article has at least.</param>
internal sealed record ScaleRow(int Count, int Bytes)
{
    /// <summary>What fits into the literals of an assembly, and what does not: many, very many short ones, one very long one.</summary>
    public static IReadOnlyList<ScaleRow> All { get; } = [new(2_000, 4_000), new(10_000, 4_000), new(100_000, 300), new(1, 20_000_000)];

    public static ScaleRow Parse(string text)
    {
        var numbers = text.Split('x');
        return new ScaleRow(int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Short articles have a section of one sentence.</summary>
    public Corpus Corpus => new(seed: 1, Bytes, sentences: Bytes < 1_000 ? 2 : 5);
}
