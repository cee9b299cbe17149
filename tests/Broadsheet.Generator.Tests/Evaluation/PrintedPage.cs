namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>Where the expected items and joins of a page stand in its text.</summary>
internal sealed class PrintedPage
{
    private readonly EvaluationPage _page;
    private readonly PrintedText _text;

    public PrintedPage(EvaluationPage page)
    {
        _page = page;
        _text = new PrintedText(page.Text);
        var paragraphs = new List<(int Start, PrintedText Text)>();
        Items = Locate(paragraphs);
        Joins = [.. LocateJoins(paragraphs)];
    }

    /// <summary>Each item's first line, and the line of its first paragraph.</summary>
    public IReadOnlyList<(int FirstLine, int BodyLine)> Items { get; }

    public IReadOnlyList<PrintedJoin> Joins { get; }

    private List<(int FirstLine, int BodyLine)> Locate(List<(int Start, PrintedText Text)> paragraphs)
    {
        var items = new List<(int, int)>();
        var at = new PrintedText(_page.Text[..FrontMatterEnd()]).Letters.Length;
        foreach (var item in _page.Expected.Items)
        {
            var head = new[] { item.Kicker, item.Headline }.Where(text => !string.IsNullOrEmpty(text)).ToList();
            var first = head.Count > 0 ? Find(head[0]!, at, atLineStart: true) : -1;
            foreach (var text in head.Concat(item.Decks))
                at = Find(text!, at, atLineStart: true) + 1;
            var body = -1;
            foreach (var paragraph in item.Paragraphs)
            {
                at = Find(paragraph, at, atLineStart: false);
                body = body < 0 ? at : body;
                paragraphs.Add((at, new PrintedText(paragraph)));
                at += paragraphs[^1].Text.Letters.Length;
            }

            items.Add((_text.LineOf(first < 0 ? body : first), _text.LineOf(body < 0 ? first : body)));
        }

        return items;
    }

    private int FrontMatterEnd()
    {
        if (!_page.Text.StartsWith("---\n", StringComparison.Ordinal))
            return 0;
        return _page.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
    }

    private int Find(string text, int from, bool atLineStart)
    {
        var found = _text.Find(text, from, atLineStart);
        return found >= 0
            ? found
            : throw new InvalidOperationException($"{_page.Name} does not hold “{text}” where its reading expects it.");
    }

    // Joins are listed in the page's order, and each is a line's end between the two words inside a paragraph.
    private IEnumerable<PrintedJoin> LocateJoins(List<(int Start, PrintedText Text)> paragraphs)
    {
        var breaks = Breaks(paragraphs).ToList();
        var next = 0;
        foreach (var join in _page.Expected.Joins)
        {
            var before = new PrintedText(join.Before).Letters;
            var after = new PrintedText(join.After).Letters;
            next = breaks.FindIndex(
                next, at => _text.Letters.AsSpan(0, at.Letter).EndsWith(before) && _text.Letters.AsSpan(at.Letter).StartsWith(after));
            if (next < 0)
                throw new InvalidOperationException($"{_page.Name} has no break between “{join.Before}” and “{join.After}”.");
            var (letter, paragraph) = breaks[next++];
            yield return new PrintedJoin(paragraphs[paragraph].Text, letter - paragraphs[paragraph].Start, join.Space);
        }
    }

    private IEnumerable<(int Letter, int Paragraph)> Breaks(List<(int Start, PrintedText Text)> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (start, text) = paragraphs[i];
            for (var letter = start + 1; letter < start + text.Letters.Length; letter++)
            {
                if (_text.Between(letter).Contains('\n', StringComparison.Ordinal))
                    yield return (letter, i);
            }
        }
    }
}
