using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Packing;

/// <summary>
/// Which articles have their texts in packs. All others, which is all in most projects, have them in literals of their own.
/// </summary>
/// <param name="Packs">In the order of their articles.</param>
/// <param name="Excess">How many characters there are, where an assembly's literals do not hold them and the compiler cannot put them
/// elsewhere; else 0.</param>
internal sealed record TextPlan(EquatableArray<TextPack> Packs, long Excess = 0)
{
    // Derived from Packs, so no part of what makes two plans equal.
    private readonly Lazy<ILookup<string, TextSlice>> _slices = new(
        () => Packs.SelectMany(static pack => pack.Slices).ToLookup(static slice => slice.FullPath, StringComparer.Ordinal));

    /// <summary>Whether no text may be a constant, which hot reload cannot change.</summary>
    public bool IsReloadable { get; init; }

    public static TextPlan Empty { get; } = new(EquatableArray<TextPack>.Empty);

    public EquatableArray<DiagnosticInfo> Diagnostics() =>
        Excess == 0 ? [] : [DiagnosticInfo.OfProject(Descriptors.TooMuchText, (Excess / 1e6).ToString("F1", CultureInfo.InvariantCulture))];

    /// <summary>The articles of a file that are in packs, by their places in the file.</summary>
    public IEnumerable<TextSlice> SlicesOf(ArticleFile file) => _slices.Value[file.FullPath];

    public bool Equals(TextPlan? other) =>
        other is not null && Excess == other.Excess && IsReloadable == other.IsReloadable && Packs.Equals(other.Packs);

    public override int GetHashCode() => Packs.Count;
}

/// <summary>Articles of one collection whose texts are together in two literals.</summary>
/// <param name="Part">Which of the classes that make up the collection has them, counted from 0.</param>
/// <param name="Parts">How many classes make up the collection: 1 but for very many articles.</param>
internal sealed record TextPack(string Collection, int Part, int Parts, EquatableArray<TextSlice> Slices);

/// <summary>Articles of a file, one behind the other.</summary>
/// <param name="FullPath">What the file is found by.</param>
/// <param name="Path">What is told from it: the same on every machine.</param>
/// <param name="First">The place of the first in the file, counted from 0.</param>
internal sealed record TextSlice(string FullPath, string Path, int First, int Count)
{
    public bool Contains(int article) => article >= First && article < First + Count;
}
