using System.Text;

namespace Broadsheet.Shared;

/// <summary>
/// What leads to an article of a collection beside its slug, each with the position of its article in the list: slugs that it had before,
/// and any of these spelled with combining marks. A second one holds paths; see <see cref="OtherPaths"/>.
/// </summary>
/// <remarks>
/// Spelled out when compiling, because <see cref="string.Normalize()"/> does nothing where <c>InvariantGlobalization</c> is on.
/// </remarks>
internal sealed class OtherSlugs
{
    private readonly string[] _slugs;
    private readonly int[] _positions;

    /// <param name="text">What <see cref="Print"/> made.</param>
    public OtherSlugs(string text)
    {
        var lines = text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        _slugs = new string[lines.Length];
        _positions = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var blank = lines[i].LastIndexOf(' ');
            _slugs[i] = lines[i].Substring(0, blank);
            foreach (var digit in lines[i].AsSpan(blank + 1))
                _positions[i] = (_positions[i] * 10) + (digit - '0');
        }
    }

    /// <summary>
    /// One line per spelling, in ordinal order: the slug, a blank, the position. Empty where every slug has one spelling.
    /// </summary>
    /// <param name="slugs">The slug of each position.</param>
    /// <param name="former">Slugs that articles had before, with their positions.</param>
    public static string Print(IReadOnlyList<string> slugs, IReadOnlyList<KeyValuePair<string, int>> former)
    {
        var own = slugs.Select(static (slug, position) => new KeyValuePair<string, int>(slug, position));
        var decomposed = own.Concat(former)
            .Where(static slug => MayHaveMarks(slug.Key))
            .Select(static slug => new KeyValuePair<string, int>(Decomposed(slug.Key), slug.Value))
            .Where(slug => slug.Key != slugs[slug.Value]);
        return string.Join("\n", former.Concat(decomposed)
            .GroupBy(static slug => slug.Key, StringComparer.Ordinal)
            .OrderBy(static same => same.Key, StringComparer.Ordinal)
            .Select(static same => FormattableString.Invariant($"{same.Key} {same.First().Value}")));
    }

    /// <summary>All of them, in ordinal order.</summary>
    public ReadOnlySpan<string> All => _slugs;

    /// <summary>The position of the article that <paramref name="slug"/> leads to, or -1. Allocates nothing.</summary>
    public int Find(ReadOnlySpan<char> slug)
    {
        var low = 0;
        var high = _slugs.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = slug.SequenceCompareTo(_slugs[middle].AsSpan());
            if (order == 0)
                return _positions[middle];
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }

    /// <summary>Whether a text may be another one than <see cref="Decomposed"/> makes of it.</summary>
    public static bool MayHaveMarks(string text)
    {
        foreach (var c in text)
        {
            if (c > '\u007F' && !Hangul.IsSyllable(c))
                return true;
        }

        return false;
    }

    /// <summary>Hangul stays composed: a look-up composes it by itself.</summary>
    public static string Decomposed(string text) => Hangul.Compose(text.Normalize(NormalizationForm.FormD));
}
