namespace Broadsheet.Generator.Reading.Markdown.Inlines;

/// <summary>Abbreviations as a tree of their characters: a place in the text is held against all of them at once.</summary>
internal sealed class LabelTree
{
    private readonly Dictionary<(int Node, char Next), int> _children = [];
    private readonly HashSet<int> _ends = [];

    public LabelTree(IEnumerable<string> labels)
    {
        foreach (var label in labels)
        {
            var node = 0;
            foreach (var c in label)
            {
                if (!_children.TryGetValue((node, c), out var child))
                    _children.Add((node, c), child = _children.Count + 1);
                node = child;
            }

            _ends.Add(node);
        }
    }

    /// <summary>
    /// The length of the longest abbreviation that begins at <paramref name="start"/> and ends where a word may; 0 for none.
    /// </summary>
    /// <param name="end">Where the text to search ends, the last character excluded.</param>
    public int LongestAt(string text, int start, int end)
    {
        var longest = 0;
        var node = 0;
        for (var i = start; i < end && _children.TryGetValue((node, text[i]), out node); i++)
        {
            if (_ends.Contains(node) && Abbreviation.IsBoundary(text, i + 1))
                longest = i + 1 - start;
        }

        return longest;
    }
}
