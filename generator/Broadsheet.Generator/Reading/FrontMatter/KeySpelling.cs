using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// Finds keys that were meant as one of the field's: a letter or two away from it. The value must be one that the field's key takes, and
/// the article must not have that key, so that words of their own stay what they are.
/// </summary>
internal static class KeySpelling
{
    /// <summary>Words of their own that are near a key of the field.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "copyrighted", "drift", "formal", "formally", "former", "headliner", "keyboards", "kicked", "publisher", "subtitled", "suction",
        "tile", "tithe", "titled",
    };

    private static readonly (string Key, string Letters)[] OfArticles = WithLetters(isPage: false);

    private static readonly (string Key, string Letters)[] OfPages = WithLetters(isPage: true);

    /// <param name="known">The meanings that the article has a key for.</param>
    public static EquatableArray<MisspelledKey> Find(IEnumerable<FrontMatterEntry> custom, ICollection<string> known, bool isPage)
    {
        var found = new List<MisspelledKey>();
        foreach (var entry in custom)
        {
            if (Meant(entry.Key, isPage) is not { } key || MetadataKey.Field(key, isPage) is not { } field)
                continue;
            if (known.Contains(field.Name) || !FieldFit.Fits(entry.Value, field.Form))
                continue;
            var isFalse = entry.Value is FrontMatterScalar scalar && Flag.Read(scalar) == false;
            var hides = field.Form == MetadataForm.Flag || (field.Form == MetadataForm.DateOrFlag && isFalse);
            found.Add(new(entry.Key, entry.KeySpan, key, hides));
        }

        return found.ToEquatableArray();
    }

    /// <summary>The field's key that <paramref name="written"/> is near; null where it is none or a word of its own.</summary>
    public static string? Meant(string written, bool isPage)
    {
        if (written.Length > MetadataKey.LongestKey)
            return null;
        var letters = MetadataKey.Letters(written);
        if (letters.Length < 4 || Words.Contains(letters))
            return null;
        var nearest = default(string);
        var least = int.MaxValue;
        foreach (var (key, keyLetters) in isPage ? OfPages : OfArticles)
        {
            var edits = EditsFrom(letters, keyLetters);
            if (edits < least)
                (nearest, least) = (key, edits);
        }

        return nearest;
    }

    /// <summary>How many slips lead from a key to what is written; more than any number where so many make another word.</summary>
    private static int EditsFrom(string written, string key)
    {
        // `titles` beside `title` is rather a list of its own; `drafts: true` can be nothing else.
        var isPlural = written.Length == key.Length + 1 && written[key.Length] == 's' && written.StartsWith(key, StringComparison.Ordinal);
        if (isPlural && key != MetadataKey.Draft)
            return int.MaxValue;
        // A slip seldom changes the first letter; another word often has another one: `deadline` and `headline`.
        var isNear = Math.Abs(written.Length - key.Length) <= 2 && (written[0] == key[0] || written[1] == key[0]);
        if (!isNear)
            return int.MaxValue;
        var edits = Edits(written, key);
        var most = key.Length < 5 ? 0 : key.Length < 8 ? 1 : 2;
        var isSwapOrRepeat = edits == 1 && (written.Length == key.Length ? SwapsTwo(written, key) : RepeatsOne(written, key));
        return edits <= most || isSwapOrRepeat ? edits : int.MaxValue;
    }

    private static bool SwapsTwo(string written, string key) => written.OrderBy(static c => c).SequenceEqual(key.OrderBy(static c => c));

    private static bool RepeatsOne(string written, string key) =>
        written.Length == key.Length + 1
            && Enumerable.Range(1, key.Length).Any(i => written[i] == written[i - 1] && written.Remove(i, 1) == key);

    /// <summary>Insertions, deletions, substitutions, and swaps of neighbors (Damerau).</summary>
    private static int Edits(string a, string b)
    {
        // Neither is longer than a key.
        var width = b.Length + 1;
        Span<int> cells = stackalloc int[(a.Length + 1) * width];
        for (var j = 0; j <= b.Length; j++)
            cells[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var row = i * width;
            cells[row] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var at = row + j;
                cells[at] = Math.Min(
                    Math.Min(cells[at - width], cells[at - 1]) + 1, cells[at - width - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cells[at] = Math.Min(cells[at], cells[at - width - width - 2] + 1);
            }
        }

        return cells[(a.Length * width) + b.Length];
    }

    private static (string Key, string Letters)[] WithLetters(bool isPage) =>
        [.. MetadataKey.Names(isPage).Select(static key => (key, MetadataKey.Letters(key)))];
}
