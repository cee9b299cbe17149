using System.Collections.Immutable;
using System.ComponentModel;

namespace Broadsheet.CompilerServices;

/// <summary>Finds who links to an article in what was compiled; for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArticleLinks
{
    /// <summary>
    /// The articles that link to the one with <paramref name="slug"/>, in the order of the table; none where it is not in there.
    /// </summary>
    /// <param name="slug">The slug of the article that is linked to.</param>
    /// <param name="linker">The article at a position.</param>
    /// <param name="table">One line per article that others link to, in ordinal order: its slug, then the positions of those articles,
    /// blanks between.</param>
    public static ImmutableArray<Article> Find(string slug, Func<int, Article> linker, string table)
    {
        ArgumentNullException.ThrowIfNull(linker);
        var positions = PositionsOf(slug, table);
        if (positions.IsEmpty)
            return [];
        var articles = ImmutableArray.CreateBuilder<Article>(positions.Count(' ') + 1);
        while (!positions.IsEmpty)
        {
            var end = positions.IndexOf(' ');
            articles.Add(linker(Number(end < 0 ? positions : positions[..end])));
            positions = end < 0 ? default : positions[(end + 1)..];
        }

        return articles.DrainToImmutable();
    }

    private static ReadOnlySpan<char> PositionsOf(ReadOnlySpan<char> slug, ReadOnlySpan<char> table)
    {
        while (!table.IsEmpty)
        {
            // The line in the middle, by characters.
            var start = table[..(table.Length / 2)].LastIndexOf('\n') + 1;
            var length = table[start..].IndexOf('\n');
            var line = length < 0 ? table[start..] : table.Slice(start, length);
            var blank = line.IndexOf(' ');
            var order = slug.SequenceCompareTo(blank < 0 ? line : line[..blank]);
            if (order == 0)
                return blank < 0 ? default : line[(blank + 1)..];
            if (order < 0)
                table = start == 0 ? default : table[..(start - 1)];
            else
                table = length < 0 ? default : table[(start + length + 1)..];
        }

        return default;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}
