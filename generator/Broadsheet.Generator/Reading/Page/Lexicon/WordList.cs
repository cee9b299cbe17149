namespace Broadsheet.Generator.Reading.Page.Lexicon;

/// <summary>Words or phrases that belong together, each once, whatever their order.</summary>
internal sealed class WordList
{
    // A power of two.
    private const int Buckets = 64;

    // The longest first.
    private readonly string[] _words;

    // The same by their first and by their last character, because most texts begin and end with none of them.
    private readonly string[][] _byFirst;
    private readonly string[][] _byLast;

    private readonly HashSet<string> _set;

    private readonly bool _ignoresCase;

    public WordList(IEnumerable<string> words, bool ignoreCase)
    {
        _ignoresCase = ignoreCase;
        _set = new HashSet<string>(words, ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        _words = [.. _set];
        Array.Sort(_words, static (left, right) => right.Length - left.Length);
        _byFirst = InBuckets(static word => word[0]);
        _byLast = InBuckets(static word => word[word.Length - 1]);
    }

    private StringComparison Comparison => _ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The longest first.</summary>
    public IReadOnlyList<string> Words => _words;

    public bool Contains(string word) => _set.Contains(word);

    /// <summary>Whether <paramref name="text"/> begins with one of the words.</summary>
    public bool Begin(string text) => Beginning(text) is not null;

    /// <summary>Whether <paramref name="text"/> ends with one of the words, <paramref name="stem"/> characters or more before it.</summary>
    public bool End(string text, int stem = 0) => Ending(text, stem) is not null;

    /// <summary>Whether <paramref name="text"/> has one of the words anywhere.</summary>
    public bool AreIn(string text)
    {
        foreach (var word in _words)
        {
            if (text.IndexOf(word, Comparison) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The longest word that begins at <paramref name="at"/>; null for none.</summary>
    public string? Beginning(string text, int at = 0)
    {
        if (at >= text.Length)
            return null;
        foreach (var word in _byFirst[BucketOf(text[at])])
        {
            if (string.Compare(text, at, word, 0, word.Length, Comparison) == 0)
                return word;
        }

        return null;
    }

    /// <summary>The longest word that ends <paramref name="text"/>; null for none.</summary>
    /// <param name="stem">So many characters, or more, stand before the word.</param>
    public string? Ending(string text, int stem = 0)
    {
        if (text.Length == 0)
            return null;
        foreach (var word in _byLast[BucketOf(text[text.Length - 1])])
        {
            if (text.Length >= word.Length + stem && text.EndsWith(word, Comparison))
                return word;
        }

        return null;
    }

    private string[][] InBuckets(Func<string, char> at)
    {
        var buckets = _words.ToLookup(word => BucketOf(at(word)));
        return [.. Enumerable.Range(0, Buckets).Select(bucket => buckets[bucket].ToArray())];
    }

    /// <summary>Characters that the comparison takes for the same are in the same one.</summary>
    private int BucketOf(char c) => (_ignoresCase ? char.ToUpperInvariant(c) : c) & (Buckets - 1);
}
