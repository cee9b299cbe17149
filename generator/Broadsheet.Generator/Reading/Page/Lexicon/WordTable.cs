namespace Broadsheet.Generator.Reading.Page.Lexicon;

/// <summary>Words or syllables, each with what goes with it: lines of <c>word: one another</c>.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, string[]> _rows;

    private readonly StringComparer _comparer;

    public WordTable(IEnumerable<string> lines, bool ignoreCase)
    {
        _comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _rows = new Dictionary<string, string[]>(_comparer);
        foreach (var line in lines)
        {
            var sign = line.IndexOf(':');
            _rows[line.Substring(0, sign)] = line.Substring(sign + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        }
    }

    public IReadOnlyDictionary<string, string[]> Rows => _rows;

    /// <summary>Whether <paramref name="value"/> goes with <paramref name="word"/>.</summary>
    public bool Has(string word, string value) => Of(word).Contains(value, _comparer);

    /// <summary>What goes with <paramref name="word"/>; empty where nothing does.</summary>
    public string[] Of(string word) => _rows.TryGetValue(word, out var values) ? values : [];
}
