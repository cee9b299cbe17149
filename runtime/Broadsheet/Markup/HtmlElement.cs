namespace Broadsheet.Markup;

/// <summary>An element found in HTML: with its tags, and what is between them.</summary>
internal readonly ref struct HtmlElement
{
    private HtmlElement(ReadOnlySpan<char> html, int start, int innerStart, int innerEnd, int end)
    {
        Start = start;
        End = end;
        StartTag = html[start..innerStart];
        Contents = html[innerStart..innerEnd];
        IsFound = true;
    }

    public bool IsFound { get; }

    /// <summary>Where the start tag begins in the HTML that was searched.</summary>
    public int Start { get; }

    /// <summary>Where the end tag ends, the last character excluded.</summary>
    public int End { get; }

    public ReadOnlySpan<char> StartTag { get; }

    public ReadOnlySpan<char> Contents { get; }

    /// <summary>The first element <paramref name="name"/> in <paramref name="html"/>, at any depth.</summary>
    public static HtmlElement Find(ReadOnlySpan<char> html, string name)
    {
        var scanner = new HtmlScanner(html);
        while (scanner.Read())
        {
            if (scanner.Token != HtmlToken.Open || !scanner.Is(name))
                continue;
            var (start, innerStart) = (scanner.Start, scanner.End);
            var innerEnd = ReadToEnd(ref scanner);
            return new HtmlElement(html, start, innerStart, innerEnd, scanner.End);
        }

        return default;
    }

    /// <summary>
    /// Reads from an element's start tag to its end tag, past elements of the same name in it; to the end of the HTML where
    /// it is not closed.
    /// </summary>
    /// <returns>Where the contents end.</returns>
    public static int ReadToEnd(ref HtmlScanner scanner)
    {
        var name = scanner.Name;
        if (HtmlTag.IsVoid(name))
            return scanner.End;
        var depth = 1;
        while (scanner.Read())
        {
            if (!scanner.Is(name))
                continue;
            depth += scanner.Token == HtmlToken.Open ? 1 : -1;
            if (depth == 0)
                return scanner.Start;
        }

        return scanner.End;
    }
}
