namespace Broadsheet.Generator.Reading.Page.Lines;

/// <summary>What an editor wrote into the page to settle what the rules would guess.</summary>
internal enum PageMark
{
    None,
    Headline,
    Deck,
    Kicker,
    Byline,
    Break,
    Photo,
    Advertisement,
    Brief,
}

/// <summary>
/// Explicit marks win over every rule: <c># headline</c>, <c>&gt; deck</c>, <c>^ kicker</c>, <c>@ byline</c>, <c>---</c>, <c>[photo]</c>,
/// <c>[ad]</c>, <c>[brief]</c>.
/// </summary>
internal static class PageMarkReader
{
    /// <summary>The mark that opens <paramref name="line"/>, and where the text behind it begins.</summary>
    public static PageMark Read(string line, out int textStart)
    {
        textStart = 2;
        if (line.Length > 2 && line[1] == ' ')
        {
            var mark = line[0] switch
            {
                '#' => PageMark.Headline,
                '>' => PageMark.Deck,
                '^' => PageMark.Kicker,
                '@' => PageMark.Byline,
                _ => PageMark.None,
            };
            if (mark != PageMark.None)
                return mark;
        }

        if (line[0] == '-')
            return IsBreak(line, out textStart) ? PageMark.Break : PageMark.None;
        return line[0] == '[' ? ReadGenre(line, out textStart) : PageMark.None;
    }

    private static bool IsBreak(string line, out int textStart)
    {
        textStart = line.Length;
        foreach (var c in line)
        {
            if (c != '-')
                return false;
        }

        return line.Length >= 3;
    }

    private static PageMark ReadGenre(string line, out int textStart)
    {
        foreach (var (word, mark) in ((string, PageMark)[])[("[photo]", PageMark.Photo), ("[ad]", PageMark.Advertisement),
            ("[brief]", PageMark.Brief)])
        {
            if (!line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            textStart = word.Length;
            while (textStart < line.Length && line[textStart] == ' ')
                textStart++;
            return mark;
        }

        textStart = 0;
        return PageMark.None;
    }
}
