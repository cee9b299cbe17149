using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Joins;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Breaks;

/// <summary>
/// Whether a text is a sentence that goes on, a whole paragraph, or a line of display type: evidence is weighed, no sign alone decides.
/// </summary>
internal static class OpenSentence
{
    private const int Enough = 3;

    /// <summary>Subheads are this short; a sentence cut this early is known by other signs.</summary>
    private const int ShortLine = 24;

    /// <summary>A headline may end with an abbreviation (at 3 a.m.); a longer text is a sentence that does.</summary>
    private const int LongestHeadline = 60;

    private const int LongestSalutation = 40;

    /// <summary>Syllables of this weight begin no word.</summary>
    private const int InsideWord = -7;

    /// <summary>Whether <paramref name="right"/> is the rest of <paramref name="left"/>.</summary>
    /// <param name="isInBody">The article has a paragraph, so that prose is what follows.</param>
    /// <param name="isEntry">An entry of a list: those often end without a stop.</param>
    /// <param name="evidence">What else speaks for a cut, on the scale of the weights here.</param>
    public static bool Continues(string left, string right, bool isInBody, bool isEntry, int evidence = 0)
    {
        if (IsCutAddress(left, right) || CutNumber.Is(left, right) || AbbreviationStop.IsCutFromName(left, right))
            return true;
        if (right.StartsWith("Dear ", StringComparison.Ordinal)
            && right.IndexOfAny([':', ','], 0, Math.Min(right.Length, LongestSalutation)) > 0)
            return false;
        if (Sentence.IsClosed(left) && !(HasOpenPair(left) && !Sentence.IsClosing(left[left.Length - 1]) && ClosesPair(right)))
            return false;
        if (BeginsAsRest(left, right) || (isEntry && EntryRest.Is(left, right)))
            return true;
        if (Sentence.IsKorean(left) && HasOpenSingle(left) && ClosesSingle(right) && IsProseLike(right))
            return true;
        if (HasOpenPair(left) && (isInBody || ClosesPair(right) || left.Length > 60))
            return true;
        var weight = Weigh(left, isInBody) + (IsProseLike(right) ? WeighPair(left, right, isInBody) + evidence : -4);
        return weight >= (isEntry ? Enough + 3 : isInBody && Sentence.IsKorean(left) ? Enough - 1 : Enough);
    }

    /// <summary>
    /// Whether <paramref name="left"/> has the form of a heading inside an article: short, and a sentence begins below it.
    /// </summary>
    public static bool IsSubheadOver(string left, string right) => Sentence.IsKorean(left)
        ? left.Length <= ShortLine && !KoreanProse.EndsBound(left)
            && (KoreanProse.BeginsWithSubject(right) || KoreanProse.EndsAsStatement(left))
        : left.Length <= 2 * ShortLine && char.IsUpper(right[0]);

    /// <summary>An address that ends with its dot, and a rest that no sentence would begin with.</summary>
    private static bool IsCutAddress(string left, string right)
    {
        if (left[left.Length - 1] is not ('.' or '/' or '@') || !(right[0] is >= 'a' and <= 'z'))
            return false;
        var token = WordPiece.LastToken(left);
        return token.IndexOf('@') > 0 || token.IndexOf("://", StringComparison.Ordinal) > 0
            || token.StartsWith("www.", StringComparison.Ordinal);
    }

    /// <summary>Whether <paramref name="text"/> is a paragraph, not a line of display.</summary>
    public static bool IsProse(string text, bool isInBody, string? next)
    {
        if (IsWholeQuotation(text))
            return text.Length > 60;
        if (!isInBody && text.Length <= LongestHeadline && AbbreviationStop.Closes(text) && !Sentence.HasInnerStop(text))
            return false;
        if (!Sentence.IsKorean(text) && next is not null && IsProseLike(next) && !Sentence.IsClosed(text)
            && EnglishClause.IsHeadingOver(text, next))
            return false;
        if (!Sentence.IsClosed(text))
            return Weigh(text, isInBody) >= Enough + (isInBody ? 1 : 2) + (text.Length < 25 ? 2 : 0) || Sentence.HasInnerStop(text);
        var isShortCall = !Sentence.EndsWithStop(text) && text.Length <= (Sentence.IsKorean(text) ? 45 : 90) && Sentence.Count(text) <= 1;
        return !isShortCall || (isInBody && (next is null || IsProseLike(next)) && text.Length > 24);
    }

    /// <summary>Whether a Korean line ends with a noun of action, as headlines do.</summary>
    public static bool IsHeadlineEnd(string text) => WordLists.KoreanHeadlineNouns.End(text);

    /// <summary>A quotation and nothing else is a headline or a photo's title.</summary>
    private static bool IsWholeQuotation(string text) =>
        text[0] is '“' or '"' or '‘' && text[text.Length - 1] is '”' or '"' or '’' && !Sentence.EndsWithStop(text);

    public static bool EndsOpen(string text) =>
        Sentence.IsKorean(text) ? KoreanProse.EndsOpen(text) : WordLists.EnglishOpenWords.Contains(WordPiece.Last(text));

    /// <summary>Whether a quotation or bracket is open at the end of <paramref name="text"/>.</summary>
    public static bool HasOpenPair(string text)
    {
        var depth = 0;
        var curly = 0;
        var straight = false;
        foreach (var c in text)
        {
            if (c is '(' or '「' or '『' or '〈' or '《')
                depth++;
            else if (c is ')' or '」' or '』' or '〉' or '》')
                depth = Math.Max(0, depth - 1);
            else if (c == '“')
                curly++;
            // A page may close with one kind of mark what it opened with the other.
            else if (c == '”')
                (curly, straight) = curly > 0 ? (curly - 1, straight) : (0, false);
            else if (c == '"')
                (curly, straight) = curly > 0 && !straight ? (curly - 1, straight) : (curly, !straight);
        }

        return depth > 0 || curly > 0 || straight;
    }

    /// <summary>Whether a single quotation mark is open: in Korean no apostrophe looks like it.</summary>
    private static bool HasOpenSingle(string text) => text.LastIndexOf('‘') > text.LastIndexOf('’');

    private static bool ClosesSingle(string text)
    {
        var close = text.IndexOf('’');
        var open = text.IndexOf('‘');
        return close >= 0 && (open < 0 || close < open);
    }

    private static bool ClosesPair(string text)
    {
        var depth = 0;
        var straight = 0;
        foreach (var c in text)
        {
            if (c is '“' or '(' or '「' or '『')
                depth++;
            else if (c is '”' or ')' or '」' or '』' && --depth < 0)
                return true;
            else if (c == '"')
                straight++;
        }

        return straight % 2 == 1;
    }

    /// <summary>Signs at the cut itself that leave no choice.</summary>
    private static bool BeginsAsRest(string left, string right)
    {
        var (last, first) = (left[left.Length - 1], right[0]);
        if (first is ',' or '.' or ')' or '”' or '’' or ';' or '%' && right.Length > 1)
            return true;
        if (char.IsDigit(last) && (KoreanJoin.IsCounter(right) || char.IsDigit(first)) && Sentence.IsKorean(right) && IsProseLike(right))
            return true;
        if (last == '여' && left.Length > 1 && char.IsDigit(left[left.Length - 2]) && KoreanJoin.IsCounter(right) && IsProseLike(right))
            return true;
        if (KoreanCut.Is(left, right))
            return true;
        if (KoreanProse.IsLonePredicate(right) || IsCreditedPredicate(right))
            return true;
        if (last is '-' && left.Length > 1 && char.IsLetter(left[left.Length - 2]) && char.IsLower(first))
            return true;
        if (last == ',' && (IsProseLike(right) || (left.Length > 1 && char.IsDigit(left[left.Length - 2]) && CutNumber.IsGroup(right))))
            return true;
        if (first < '\u0250' && char.IsLower(first) && last < '\u2100' && !Sentence.IsKorean(left))
            return true;
        if (last is '만' or '억' or '조' && first == '원' && IsProseLike(right))
            return true;
        if (!Hangul.IsSyllable(first) || !Hangul.IsSyllable(last) || !IsProseLike(right))
            return false;
        return KoreanJoin.BeginsInsideWord(right) || SyllableSpacing.WeighStart(WordPiece.First(right)) <= InsideWord;
    }

    /// <summary><c>있다. /해담군 제공</c>: a caption's last word with its credit.</summary>
    private static bool IsCreditedPredicate(string text)
    {
        var stop = text.IndexOf("다.", StringComparison.Ordinal) + 2;
        return stop is > 2 and <= 8 && stop < text.Length && KoreanProse.IsLonePredicate(text.Substring(0, stop))
            && BylineReader.ReadTrailing(text, null, out var at) is not null && text.Substring(0, at).TrimEnd().Length == stop;
    }

    /// <summary>Long, or ended as a sentence is.</summary>
    private static bool IsProseLike(string text) => Sentence.EndsWithStop(text) || Sentence.HasInnerStop(text) || text.Length > 60;

    private static int Weigh(string text, bool isInBody) =>
        Sentence.IsKorean(text) ? WeighKorean(text, isInBody) : WeighEnglish(text, isInBody);

    /// <summary>What both sides tell together: a sentence has one subject, and a headline's words come again below it.</summary>
    private static int WeighPair(string left, string right, bool isInBody)
    {
        if (!Sentence.IsKorean(left))
            return WeighEnglishPair(left, right);
        if (!isInBody)
            return left.Length > ShortLine && KoreanProse.HasWaitingSubject(left) && !KoreanProse.BeginsWithSubject(right)
                && KoreanProse.CountRepeated(left, right) == 0 ? 1 : 0;
        var isStatement = KoreanProse.EndsAsStatement(left);
        var weight = KoreanProse.EndsBound(left) ? 3 : isStatement ? -4 : 0;
        var isWaiting = !isStatement && KoreanProse.HasWaitingSubject(left);
        if (KoreanProse.BeginsWithSubject(right))
            weight += isWaiting && left.Length > ShortLine ? 1 : -1;
        else if (isWaiting && !(left.Length <= ShortLine && KoreanProse.MayBeginWithSubject(right)))
            weight += 3;
        return weight - Math.Min(3, KoreanProse.CountRepeated(left, right));
    }

    private static int WeighEnglishPair(string left, string right)
    {
        if (EnglishClause.StandsOver(left, right) || EnglishClause.IsHeadingOver(left, right))
            return EnglishClause.HeadingWeight;
        return char.IsUpper(right[0]) && WordLists.EnglishSentenceStarters.Contains(WordPiece.First(right)) ? -2 : 0;
    }

    private static int WeighKorean(string text, bool isInBody)
    {
        var weight = isInBody ? (text.Length > 70 ? 4 : text.Length > 42 ? 2 : 0) + 1 : 0;
        if (Sentence.HasInnerStop(text))
            weight += 4;
        if (KoreanProse.EndsOpen(text))
            weight += 2;
        else if (text.Length <= ShortLine)
            weight -= 2;
        if (IsHeadlineEnd(text))
            weight -= 2;
        if (text.IndexOf("...", StringComparison.Ordinal) >= 0 || text.IndexOf('…') >= 0)
            weight -= 2;
        return weight + KoreanProse.WeighParticles(text);
    }

    private static int WeighEnglish(string text, bool isInBody)
    {
        var weight = (isInBody ? 1 : 0) + (text.Length > 110 ? 3 : text.Length > 75 && isInBody ? 2 : 0);
        if (Sentence.HasInnerStop(text))
            weight += 4;
        if (WordLists.EnglishOpenWords.Contains(WordPiece.Last(text)))
            weight += 3;
        var words = 0;
        var capitals = 0;
        var articles = 0;
        foreach (var word in text.Length > 1000 ? text.Substring(0, 1000).Split(' ') : text.Split(' '))
        {
            if (word.Length == 0 || !char.IsLetter(word[0]))
                continue;
            words++;
            capitals += char.IsUpper(word[0]) ? 1 : 0;
            articles += WordLists.EnglishProseWords.Contains(word) ? 1 : 0;
        }

        weight += Math.Min(2, articles);
        return words > 3 && capitals * 10 >= words * 6 ? weight - 3 : weight;
    }
}
