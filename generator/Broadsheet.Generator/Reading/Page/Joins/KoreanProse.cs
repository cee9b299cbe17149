using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>
/// What tells Korean prose from display type: particles on its words, a subject that waits for its predicate, an ending that asks for more.
/// </summary>
internal static class KoreanProse
{
    /// <summary>As much of a text as can be one line of display type, or the first clause of what follows.</summary>
    private const int Reach = 160;

    /// <summary>A fresh sentence names its subject within so many words.</summary>
    private const int SubjectReach = 6;

    /// <summary>Ends like a topic and is none: 비 또는 눈.</summary>
    private const string Or = "또는";

    /// <summary>Whether <paramref name="text"/> ends with a form that something must follow.</summary>
    public static bool EndsOpen(string text) =>
        WordLists.KoreanOpenEndings.End(text) && !WordLists.KoreanNounsLikeGenitives.End(text) && !EndsDenied(text);

    /// <summary>안 통해, 못 따라: a verb of its own, not what binds an object to the clause behind it.</summary>
    private static bool EndsDenied(string text)
    {
        var blank = text.LastIndexOf(' ');
        return blank > 2 && text[blank - 1] is '안' or '못' && text[blank - 2] == ' ' && text.Length - blank == 3;
    }

    /// <summary>A single word that ends a statement (뽑혔다.) is the rest of one, never a headline or a paragraph.</summary>
    public static bool IsLonePredicate(string text) =>
        text.Length is >= 2 and <= 8 && text.IndexOf(' ') < 0 && text.EndsWith("다.", StringComparison.Ordinal);

    /// <summary>Whether <paramref name="text"/> ends with a form that no line of display type ends with.</summary>
    public static bool EndsBound(string text)
    {
        var last = text.Length - 1;
        if (WordLists.KoreanBoundEndings.End(text))
            return true;
        return last > 0 && text[last] is '고' or '던' or '으' or '지' && IsPast(text[last - 1]);
    }

    /// <summary>Whether a line is a whole sentence in the style of headlines, without a stop: it states, or asks.</summary>
    public static bool EndsAsStatement(string text)
    {
        if (text.Length < 3)
            return false;
        var (before, last) = (text[text.Length - 2], text[text.Length - 1]);
        if (last == '다')
            return IsPast(before) || before is '는' or '없' or '않' or '이' or '른' || KoreanFinal.Is(before, 'ㄴ');
        if (last is '나' or '까' or '지' or '가' or '냐')
            return Array.Exists(text.Split(' '), word => WordLists.KoreanQuestionWords.Contains(word));
        return last is '요' or '죠' && before is '세' or '어' or '아' or '해' or '네' or '이' or '까';
    }

    /// <summary>How much the particles of <paramref name="text"/> are those of prose: headlines leave them out.</summary>
    public static int WeighParticles(string text)
    {
        var words = 0;
        var marked = 0;
        var hasTopic = false;
        var hasVerb = false;
        foreach (var word in LastWords(text))
        {
            if (word == Or)
                continue;
            words++;
            if (KoreanJoin.ParticleLength(word) > 0 || EndsOpen(word) || EndsBound(word))
                marked++;
            hasTopic |= word.Length > 1
                && (word[word.Length - 1] is '은' or '는' or '을' or '를' || word.EndsWith("에서", StringComparison.Ordinal));
            hasVerb |= WordLists.KoreanProseVerbs.End(word);
        }

        var weight = (hasTopic ? 1 : 0) + (hasVerb ? 1 : 0);
        if (words >= 4 && marked * 2 >= words)
            return weight + 2;
        return words >= 4 && marked * 3 >= words ? weight + 1 : weight;
    }

    /// <summary>Whether a subject or topic stands in the last clause of <paramref name="text"/> and its predicate does not.</summary>
    public static bool HasWaitingSubject(string text)
    {
        var waits = false;
        foreach (var word in LastWords(text))
        {
            waits |= IsSubject(word);
            waits &= !Sentence.EndsWithStop(word);
        }

        return waits;
    }

    /// <summary>Whether <paramref name="text"/> begins as a sentence of its own does: with its subject.</summary>
    public static bool BeginsWithSubject(string text)
    {
        var count = 0;
        foreach (var word in FirstWords(text))
        {
            if (IsSubject(word))
                return true;
            if (++count == SubjectReach || Sentence.EndsWithStop(word) || word[word.Length - 1] is '을' or '를' or ',')
                return false;
        }

        return false;
    }

    /// <summary>Whether the first word may be a subject or a verb before a noun: 배우는, 우는.</summary>
    public static bool MayBeginWithSubject(string text)
    {
        var end = text.IndexOf(' ');
        return end is 2 or 3 && text[end - 1] is '은' or '는' or '이' or '가';
    }

    /// <summary>How many words of a line the sentence below it repeats: a headline's come again, a cut sentence's do not.</summary>
    public static int CountRepeated(string line, string below)
    {
        var count = 0;
        var sample = below.Length > Reach ? below.Substring(0, Reach) : below;
        foreach (var token in LastWords(line))
        {
            var word = WordPiece.First(token.TrimStart('“', '"', '\'', '‘', '('));
            var stem = word.Length - KoreanJoin.ParticleLength(word);
            if (stem >= 2 && !char.IsDigit(word[0]) && sample.IndexOf(word.Substring(0, stem), StringComparison.Ordinal) >= 0)
                count++;
        }

        return count;
    }

    private static bool IsSubject(string word)
    {
        if (word.Length < 2 || word == Or || WordLists.KoreanAdnominalEndings.End(word) && word.Length > 2)
            return false;
        if (word[word.Length - 1] is '은' or '는')
            return !WordLists.KoreanAdnominalEndings.End(word);
        if (word[word.Length - 1] is '이' or '가')
            return word.Length > 2 && !word.EndsWith("없이", StringComparison.Ordinal) && !word.EndsWith("같이", StringComparison.Ordinal);
        return word.EndsWith("께서", StringComparison.Ordinal);
    }

    private static bool IsPast(char c) => KoreanFinal.Is(c, 'ㅆ');

    private static string[] LastWords(string text) => Words(text.Length > Reach ? text.Substring(text.Length - Reach) : text);

    private static string[] FirstWords(string text) => Words(text.Length > Reach ? text.Substring(0, Reach) : text);

    private static string[] Words(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
