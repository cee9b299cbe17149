using System.Text;

namespace Broadsheet.Shared;

/// <summary>
/// Which articles of a collection have a term: a section, a keyword, a byline and so on. Computed when compiling and kept in one string,
/// which is read when a term is first asked for.
/// </summary>
/// <remarks>
/// One line per term, in ordinal order: a letter for the <see cref="Kind"/>, the term, a tab, and the articles' positions, ascending, in
/// digits as <see cref="PositionDigits"/> writes them. Terms that differ in case are one.
/// </remarks>
internal sealed class TermIndex : ITermIndex
{
    private readonly Dictionary<Kind, Dictionary<string, Entry>> _entries = [];

    /// <summary>The terms that a text made by <see cref="Print"/> holds.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="count">How many articles the collection has.</param>
    public TermIndex(string text, int count)
    {
        var digits = new PositionDigits(count);
        foreach (var line in text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t');
            var term = line.Substring(1, tab - 1);
            OfKind((Kind)line[0])[term] = new(term, digits.Read(line.AsSpan(tab + 1)));
        }
    }

    /// <summary>The lines for terms of articles, by their positions.</summary>
    public static string Print(IReadOnlyList<IEnumerable<KeyValuePair<Kind, string>>> termsOfPositions)
    {
        var positions = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var position = 0; position < termsOfPositions.Count; position++)
        {
            foreach (var term in termsOfPositions[position])
                Add(positions, (char)term.Key + Cleaned(term.Value), position);
        }

        var digits = new PositionDigits(termsOfPositions.Count);
        var text = new StringBuilder();
        foreach (var term in positions.OrderBy(static term => term.Key, StringComparer.Ordinal))
            digits.Write(text.Append(text.Length == 0 ? "" : "\n").Append(term.Key).Append('\t'), term.Value);
        return text.ToString();
    }

    /// <inheritdoc/>
    public int[] Find(Kind kind, string term) =>
        _entries.TryGetValue(kind, out var entries) && entries.TryGetValue(Cleaned(term), out var entry) ? entry.Positions : [];

    /// <inheritdoc/>
    public IEnumerable<Entry> All(Kind kind) => _entries.TryGetValue(kind, out var entries) ? entries.Values : [];

    private Dictionary<string, Entry> OfKind(Kind kind)
    {
        if (!_entries.TryGetValue(kind, out var entries))
            _entries.Add(kind, entries = new(StringComparer.OrdinalIgnoreCase));
        return entries;
    }

    private static void Add(Dictionary<string, List<int>> positions, string term, int position)
    {
        if (!positions.TryGetValue(term, out var known))
            positions.Add(term, known = []);
        if (known.Count == 0 || known[known.Count - 1] != position)
            known.Add(position);
    }

    /// <summary>A term as it is kept: a tab and a line's end divide terms.</summary>
    public static string Cleaned(string term) =>
        term.IndexOf('\t') < 0 && term.IndexOf('\n') < 0 ? term : term.Replace('\t', ' ').Replace('\n', ' ');

    /// <summary>What a term says of an article; its letter in the text.</summary>
    public enum Kind
    {
        /// <summary>Its section.</summary>
        Section = 's',

        /// <summary>One of its keywords.</summary>
        Keyword = 'k',

        /// <summary>The name of somebody who wrote or photographed it.</summary>
        Byline = 'b',

        /// <summary>The slug of that person's own article.</summary>
        Author = 'a',

        /// <summary>Its language.</summary>
        Language = 'l',

        /// <summary>The series that it is a part of.</summary>
        Series = 'e',

        /// <summary>What it shares with the same article in other languages.</summary>
        Translation = 't',
    }

    /// <summary>A term and the positions of its articles.</summary>
    public sealed class Entry(string term, int[] positions)
    {
        public string Term { get; } = term;

        public int[] Positions { get; } = positions;
    }
}
