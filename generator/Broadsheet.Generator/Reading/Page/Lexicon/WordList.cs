namespace Broadsheet.Generator.Reading.Page.Lexicon;

/// <summary>Words or phrases that belong together, each once, whatever their order.</summary>
internal sealed class WordList
{
    // The longest first.
    private readonly string[] _words;

    private readonly HashSet<string> _set;

    private readonly StringComparison _comparison;

    public WordList(IEnumerable<string> words, bool ignoreCase)
    {
        _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _set = new HashSet<string>(words, ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        _words = [.. _set];
        Array.Sort(_words, static (left, right) => right.Length - left.Length);
    }

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
            if (text.IndexOf(word, _comparison) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The longest word that begins at <paramref name="at"/>; null for none.</summary>
    public string? Beginning(string text, int at = 0)
    {
        foreach (var word in _words)
        {
            if (string.Compare(text, at, word, 0, word.Length, _comparison) == 0)
                return word;
        }

        return null;
    }

    /// <summary>The longest word that ends <paramref name="text"/>; null for none.</summary>
    /// <param name="stem">So many characters, or more, stand before the word.</param>
    public string? Ending(string text, int stem = 0)
    {
        foreach (var word in _words)
        {
            if (text.Length >= word.Length + stem && text.EndsWith(word, _comparison))
                return word;
        }

        return null;
    }
}
