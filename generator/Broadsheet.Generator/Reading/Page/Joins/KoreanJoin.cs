using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>Rule 7 for Korean: whether a space stood where a column's end cut a text, told by the signs and words at the cut.</summary>
internal static class KoreanJoin
{
    /// <summary>Beyond this weight the syllables alone decide; the page's own words do below it.</summary>
    private const int Certain = 14;

    private const int UnknownWords = 3;

    private const string NoSpaceBehind = "·~/-@=";

    private const string NoSpaceBefore = "”’)]〉>》」』】,.·%~!?…:;/@=";

    private const string SpaceBehind = ",.!?…;:";

    /// <summary>
    /// What the signs at a cut settle: of the rows the first that applies tells whether a space belongs there.
    /// Where none does, the words are weighed.
    /// </summary>
    private static readonly (Func<Cut, bool> Applies, Func<Cut, bool> HasSpace)[] Rules =
    [
        (static cut => Sentence.IsOpening(cut.Last) || NoSpaceBehind.IndexOf(cut.Last) >= 0, Never),
        (static cut => NoSpaceBefore.IndexOf(cut.First) >= 0, Never),
        (IsEndOfStatement, Never),
        (static cut => char.IsDigit(cut.Last), HasSpaceBehindFigure),
        (IsBehindNumber, static cut => cut.Last == ',' && !IsGroupOfThree(cut.Right)),
        (static cut => SpaceBehind.IndexOf(cut.Last) >= 0, Always),
        (IsBehindMark, HasSpaceBehindMark),
        (static cut => cut.Last == '%', HasSpaceBehindPercentage),
        (static cut => IsStraight(cut.Last), HasSpaceBehindStraight),
        (static cut => cut.First == '(', Never),
        (static cut => Sentence.IsOpening(cut.First), Always),
        (static cut => IsStraight(cut.First), static cut => !IsOpenStraight(cut.Left, cut.First)),
    ];

    /// <summary>How many characters at a word's end are a particle; 0 for none.</summary>
    public static int ParticleLength(string word) => WordLists.KoreanParticles.Ending(word, stem: 1)?.Length ?? 0;

    /// <summary>Whether <paramref name="text"/> begins with what counts the number before it.</summary>
    public static bool IsCounter(string text) => WordLists.KoreanCounters.Begin(text);

    /// <summary>Whether <paramref name="text"/> is what counts a number, all of it.</summary>
    public static bool IsWholeCounter(string text) => WordLists.KoreanCounters.Contains(text);

    /// <summary>Whether <paramref name="word"/> is a particle and nothing else.</summary>
    public static bool IsParticle(string word) => WordLists.KoreanParticles.Contains(word);

    /// <summary>Whether <paramref name="text"/> begins with a particle or ending that a cut left without its word.</summary>
    public static bool BeginsInsideWord(string text)
    {
        var word = WordPiece.First(text);
        return WordLists.KoreanEndings.Contains(word) || BeginsWithPastTense(text) || WordLists.KoreanParticlesAtCuts.Contains(word);
    }

    /// <summary>A syllable that ends in ㅆ is a verb's past: 렸, 졌, 겠 begin no word, 있, 했 and a few others do.</summary>
    private static bool BeginsWithPastTense(string text) => KoreanFinal.Is(text[0], 'ㅆ') && "있했됐갔왔났썼봤샀줬잤컸탔섰쌌팠찼떴꼈".IndexOf(text[0]) < 0;

    /// <summary>
    /// Whether a space belongs between <paramref name="left"/> and <paramref name="right"/>, which a cut made of one text.
    /// </summary>
    public static bool HasSpace(string left, string right, PageVocabulary vocabulary)
    {
        var cut = new Cut(left, right, vocabulary);
        foreach (var (applies, hasSpace) in Rules)
        {
            if (applies(cut))
                return hasSpace(cut);
        }

        return HasSpaceBetweenWords(cut);
    }

    private static bool Always(Cut cut) => true;

    private static bool Never(Cut cut) => false;

    /// <summary><c>밝혔</c> and <c>다.</c></summary>
    private static bool IsEndOfStatement(Cut cut) => cut.First == '다' && cut.Right.Length > 1 && cut.Right[1] is '.' or '”' or '’';

    private static bool HasSpaceBehindFigure(Cut cut) =>
        !char.IsDigit(cut.First) && !IsCounter(cut.Right) && !BeginsInsideWord(cut.Right) && cut.First is not ('-' or '(')
            && !IsNumberWord(cut.Right);

    /// <summary><c>18,</c> and <c>400명</c>.</summary>
    private static bool IsBehindNumber(Cut cut) =>
        cut.Last is ',' or '.' && char.IsDigit(cut.First) && cut.Left.Length > 1 && char.IsDigit(cut.Left[cut.Left.Length - 2]);

    private static bool IsBehindMark(Cut cut) => Sentence.IsClosing(cut.Last) && !IsStraight(cut.Last);

    private static bool HasSpaceBehindMark(Cut cut) =>
        cut.First == '하' || (!BeginsWithParticle(cut.Right) && !(cut.Last == ')' && KoreanPhrase.BeginsWithAddressTitle(cut.Right)));

    private static bool HasSpaceBehindPercentage(Cut cut) =>
        !BeginsWithParticle(cut.Right) && !cut.Right.StartsWith("포인트", StringComparison.Ordinal);

    private static bool HasSpaceBehindStraight(Cut cut) =>
        (Sentence.IsClosed(cut.Left) || IsClosingStraight(cut.Left)) && !BeginsWithParticle(cut.Right);

    private static bool IsStraight(char mark) => mark is '"' or '\'';

    private static bool HasSpaceBetweenWords(Cut cut)
    {
        var (before, after) = (WordPiece.Last(cut.Left), WordPiece.First(cut.Right));
        if (before.Length == 0 || after.Length == 0)
            return true;
        if (!Hangul.IsSyllable(cut.Last) || !Hangul.IsSyllable(cut.First))
            return HasSpaceBetweenScripts(before, after, cut.Right, cut.Vocabulary);
        if (WordLists.KoreanLoneParticles.Contains(after))
            return false;
        // 320여 is one piece of digits and Hangul.
        if (cut.Last == '여' && before.Length > 1 && char.IsDigit(before[before.Length - 2]))
            return IsCounter(cut.Right);
        if (cut.Last is '만' or '억' or '조' && cut.First == '원')
            return false;
        var weight = WeighWords(before, after, cut.Vocabulary) + SyllableSpacing.Weigh(before, after);
        return weight + KoreanPhrase.Weigh(cut.Left, cut.Right) > 0;
    }

    /// <summary>The page's own words: the two together, or each alone.</summary>
    private static int WeighWords(string before, string after, PageVocabulary vocabulary)
    {
        var together = vocabulary.Count(before + after) + CountStem(before + after, vocabulary);
        if (together > 0 || (before.Length + after.Length > 2 && vocabulary.HasPiece(before + after)))
            return -Certain;
        if (vocabulary.HasPair(before, after))
            return Certain;
        var isBeforeWord = before.Length > 1 && vocabulary.Count(before) > 0;
        var isAfterWord = after.Length > 1 && vocabulary.Count(after) + CountStem(after, vocabulary) > 0;
        // Neither an ending nor a word the page knows: a long compound is likelier cut than two words met.
        if (!isBeforeWord && !isAfterWord && before.Length > 2 && SyllableSpacing.WeighEnd(before) <= 0)
            return -UnknownWords;
        return (isBeforeWord ? 3 : 0) + (isAfterWord ? 4 : 0) + (isBeforeWord && isAfterWord ? 2 : 0);
    }

    /// <summary>Whether the page has the word that two pieces make.</summary>
    public static bool IsOneWord(string before, string after, PageVocabulary vocabulary) =>
        vocabulary.Count(before + after) + CountStem(before + after, vocabulary) > 0;

    private static int CountStem(string word, PageVocabulary vocabulary)
    {
        var particle = ParticleLength(word);
        return particle > 0 && word.Length - particle >= 2 ? vocabulary.Count(word.Substring(0, word.Length - particle)) : 0;
    }

    private static bool HasSpaceBetweenScripts(string before, string after, string right, PageVocabulary vocabulary)
    {
        if (vocabulary.Count(before + after) > 0)
            return false;
        if (Hangul.IsSyllable(right[0]))
            return !BeginsWithParticle(right) && after.Length > 1;
        // 4천800원 is one number, 3만 4천 two words; 1천t is a measure.
        if (before.Length > 1 && char.IsDigit(before[before.Length - 2]) && before[before.Length - 1] is '천' or '백' or '만' or '억')
            return char.IsDigit(right[0]) && before[before.Length - 1] is '만' or '억';
        if (Hangul.IsSyllable(before[before.Length - 1]))
            return true;
        return vocabulary.Count(before) > 0 && vocabulary.Count(after) > 0;
    }

    private static bool BeginsWithParticle(string text)
    {
        var word = WordPiece.First(text);
        if (word.Length == 0)
            return false;
        if (WordLists.KoreanParticles.Contains(word) || WordLists.KoreanEndings.Contains(word))
            return true;
        return word.StartsWith("이라", StringComparison.Ordinal) || word.StartsWith("라고", StringComparison.Ordinal)
            || word.StartsWith("으로", StringComparison.Ordinal);
    }

    private static bool IsNumberWord(string right) =>
        WordPiece.First(right) is var word && (WordLists.KoreanNumberWords.Contains(word) || IsTenths(word));

    /// <summary>4할로, 3할이다; no 할인, 할머니.</summary>
    private static bool IsTenths(string word) => word.Length > 0 && word[0] == '할' && (word.Length == 1 || "로을이에의은도".IndexOf(word[1]) >= 0);

    private static bool IsGroupOfThree(string right) =>
        right.Length >= 3 && char.IsDigit(right[1]) && char.IsDigit(right[2]) && (right.Length == 3 || !char.IsDigit(right[3]));

    private static bool IsClosingStraight(string left) => WordPiece.CountOf(left, left[left.Length - 1]) % 2 == 0;

    /// <summary>Whether the straight mark that begins the right side closes a quotation.</summary>
    private static bool IsOpenStraight(string left, char mark) => WordPiece.CountOf(left, mark) % 2 == 1;

    /// <summary>The two sides of a cut, and the page's words.</summary>
    private readonly record struct Cut(string Left, string Right, PageVocabulary Vocabulary)
    {
        public char Last => Left[Left.Length - 1];

        public char First => Right[0];
    }
}
