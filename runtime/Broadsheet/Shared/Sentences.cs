using System.Text;

namespace Broadsheet.Shared;

/// <summary>Where a sentence of Korean or English ends.</summary>
internal static partial class Sentences
{
    private const char Ellipsis = '…';
    /// <summary>Of a lead, in Latin letters.</summary>
    public const int MostWidth = 200;

    /// <summary>
    /// The first sentence of <paramref name="text"/> on one line; a paragraph's end (a blank line) ends a sentence too. Longer
    /// than <paramref name="maxLength"/>, it is cut at a word and ends in <c>…</c>, which counts.
    /// </summary>
    public static string First(string text, int maxLength = MostWidth)
    {
        var paragraph = OnOneLine(FirstParagraph(text));
        var respectQuotations = true;
        var end = End(paragraph, 0, ref respectQuotations);
        return Cut(end < 0 ? paragraph : paragraph.Substring(0, end), maxLength);
    }

    /// <summary>
    /// The first sentences of paragraphs that follow one another, on one line: as many whole ones as are together no wider than 200 Latin
    /// letters, of which a syllable of Hangul takes two. The first is there in any case, beyond 200 characters cut at a word. A paragraph
    /// that does not end as a sentence does is the last.
    /// </summary>
    public static string Lead(IEnumerable<string> paragraphs)
    {
        var lead = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            if (!AddWhileRoom(lead, OnOneLine(paragraph)))
                break;
        }

        return lead.ToString();
    }

    /// <summary>Adds the sentences of <paramref name="line"/>; says whether those of the next paragraph may follow.</summary>
    private static bool AddWhileRoom(StringBuilder lead, string line)
    {
        var respectQuotations = true;
        var width = WidthOf(lead.ToString());
        for (var start = 0; start < line.Length;)
        {
            var end = End(line, start, ref respectQuotations);
            var sentence = end < 0 ? line.Substring(start) : line.Substring(start, end - start);
            var isFirst = lead.Length == 0;
            if (isFirst)
                sentence = Cut(sentence, MostWidth);
            else if (start == 0)
                sentence = " " + sentence;
            width += WidthOf(sentence);
            if (width > MostWidth && !isFirst)
                return false;
            lead.Append(sentence);
            if (end < 0 || width > MostWidth)
                return false;
            start = end;
        }

        return true;
    }

    private static int WidthOf(string text) => text.Length + text.Count(Hangul.IsSyllable);

    private static string FirstParagraph(string text)
    {
        text = text.Trim();
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? text : text.Substring(0, end);
    }

    /// <summary>The words of a text, a blank between them.</summary>
    public static string OnOneLine(string text) => IsOnOneLine(text) ? text : ToOneLine(text);

    private static bool IsOnOneLine(string text)
    {
        // As if one stood before the text, so that none may begin it.
        var isBehindBlank = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || isBehindBlank))
                return false;
            isBehindBlank = c == ' ';
        }

        return !isBehindBlank || text.Length == 0;
    }

    private static string ToOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        var pendingBlank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                pendingBlank = line.Length > 0;
                continue;
            }

            if (pendingBlank)
                line.Append(' ');
            pendingBlank = false;
            line.Append(c);
        }

        return line.ToString();
    }

    private static string Cut(string sentence, int maxLength)
    {
        if (sentence.Length <= maxLength)
            return sentence;
        var room = Math.Max(0, maxLength - 1);
        var cut = room == 0 ? 0 : sentence.LastIndexOf(' ', room);
        if (cut <= 0)
            cut = room > 0 && char.IsHighSurrogate(sentence[room - 1]) ? room - 1 : room;
        return sentence.Substring(0, cut).TrimEnd(' ', ',', ';', ':') + Ellipsis;
    }

    /// <summary>
    /// Where the sentence at <paramref name="start"/> ends, its closing quotation mark included; -1 where it has no end. Where a quotation
    /// is never closed, the marks say nothing about where sentences end, and <paramref name="respectQuotations"/> becomes false.
    /// </summary>
    private static int End(string line, int start, ref bool respectQuotations)
    {
        if (respectQuotations && End(line, start, respectQuotations: true) is >= 0 and var end)
            return end;
        respectQuotations = false;
        return End(line, start, respectQuotations: false);
    }

    private static int End(string line, int start, bool respectQuotations)
    {
        var quotations = new Quotations();
        for (var i = start; i < line.Length; i++)
        {
            if (quotations.Read(line, i) || !IsTerminator(line[i]))
                continue;
            var terminator = i;
            while (i + 1 < line.Length && IsTerminator(line[i + 1]))
                i++;
            var end = i + 1;
            while (end < line.Length && quotations.AreClosedBy(line[end]))
                quotations.Read(line, end++);
            i = end - 1;
            var isOpen = respectQuotations && quotations.AreOpen;
            if (!isOpen && IsBoundary(line, terminator, end))
                return end;
        }

        return -1;
    }

    /// <summary>Whether the marks from <paramref name="terminator"/> to <paramref name="end"/> close a sentence.</summary>
    private static bool IsBoundary(string line, int terminator, int end)
    {
        if (end == line.Length)
            return true;
        if (line[end] != ' ')
            return IsFullwidth(line[terminator]);
        var next = end + 1;
        if (char.IsLower(line[next]))
            return false;
        // Several marks: “…다.” or “?!”. An abbreviation has one full stop.
        if (end > terminator + 1)
            return Array.IndexOf(QuotingParticles, WordAt(line, next)) < 0;
        return line[terminator] != '.' || !IsAbbreviation(line, terminator, next);
    }

    private static bool IsTerminator(char c) => c is '.' or '?' or '!' || IsFullwidth(c);

    private static bool IsFullwidth(char c) => c is '。' or '？' or '！';

    /// <summary>The quotations and brackets that are open at a position of a line.</summary>
    private struct Quotations
    {
        private int _depth;
        private bool _straightIsOpen;

        public readonly bool AreOpen => _depth > 0 || _straightIsOpen;

        public readonly bool AreClosedBy(char mark) => mark == '"' ? _straightIsOpen : IsClosing(mark);

        /// <summary>Takes note of a mark; says whether there was one.</summary>
        public bool Read(string line, int at)
        {
            switch (line[at])
            {
                case '“' or '‘' or '「' or '『' or '《' or '〈' or '(' or '[':
                    _depth++;
                    return true;
                case '’' when IsApostrophe(line, at):
                    return true;
                case var mark when IsClosing(mark):
                    _depth = Math.Max(0, _depth - 1);
                    return true;
                case '"':
                    _straightIsOpen = !_straightIsOpen;
                    return true;
                default:
                    return false;
            }
        }

        private static bool IsClosing(char mark) => mark is '”' or '’' or '」' or '』' or '》' or '〉' or ')' or ']';

        /// <summary>In English the closing single quotation mark is the apostrophe too.</summary>
        private static bool IsApostrophe(string line, int at) =>
            at > 0 && at + 1 < line.Length && char.IsLetter(line[at - 1]) && char.IsLetter(line[at + 1]) &&
            !Hangul.IsSyllable(line[at + 1]);
    }
}
