using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>Who signs at the end of an item's last text: as elsewhere, and a few words behind its last sentence that are a name.</summary>
internal static class TrailingSignature
{
    private const int MaxLength = 50;

    private const int MostWords = 4;

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    public static BylineReading? Read(string text, string? emailDomain, out int at)
    {
        at = GluedStart(text);
        if (at > 0 && BylineReader.Read(text.Substring(at), emailDomain) is { } glued)
            return glued;
        if (at > 0 && (text.IndexOf('@', at) > 0 || text.EndsWith("기자", StringComparison.Ordinal)) && text.IndexOf(' ', at) < 0)
            return SignedLine.Read(text.Substring(at), emailDomain);
        if (BylineReader.ReadTrailing(text, emailDomain, out at) is { } byline && !HasInnerSentence(text.Substring(at)) && !IsNote(byline))
            return byline;
        at = text.LastIndexOf('/');
        if (at > 1 && text.Length - at is > 2 and <= MaxLength && !Sentence.EndsWithStop(text) && IsBehindSentence(text, at)
            && text.IndexOfAny(Digits, at) < 0)
            return SignedLine.Read(text.Substring(at), emailDomain);
        at = Sentence.LastStart(text, MaxLength);
        if (at == 0)
            return null;
        var rest = text.Substring(at);
        return IsName(rest) ? SignedLine.Read(rest, emailDomain) : null;
    }

    /// <summary>A number of whom to ask signs nothing.</summary>
    private static bool IsNote(BylineReading byline) => byline.People.Count == 1 && byline.People[0].Name is "문의" or "예매는" or "신청";

    private static bool HasInnerSentence(string text) => text.IndexOf("다. ", StringComparison.Ordinal) >= 0;

    private static bool IsBehindSentence(string text, int at)
    {
        var before = text.Substring(0, at).TrimEnd();
        return before.Length > 0 && (Sentence.IsClosed(before) || before.EndsWith("계속", StringComparison.Ordinal));
    }

    /// <summary>Extraction left no blank behind the last sentence: <c>였다.한지우기자 id@</c>.</summary>
    private static int GluedStart(string text)
    {
        for (var i = text.Length - 2; i > 0 && i >= text.Length - MaxLength; i--)
        {
            if (text[i] == '.' && (Hangul.IsSyllable(text[i - 1]) || Sentence.IsClosing(text[i - 1]))
                && (Hangul.IsSyllable(text[i + 1]) || text[i + 1] == '/'))
                return i + 1;
        }

        return 0;
    }

    /// <summary>Words that begin as names do, and no sentence: <c>경수안 물푸레초 교사</c>, <c>– PAT DOE</c>, <c>AP</c>.</summary>
    private static bool IsName(string rest)
    {
        if (Sentence.EndsWithStop(rest) || rest[rest.Length - 1] is '!' or '?' or '…' or '”' or '"')
            return false;
        var text = rest.TrimStart('–', '—', '-', ' ', '(', '<', '■').TrimEnd(')', '>');
        var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Length > MostWords)
            return false;
        return Sentence.IsKorean(text)
            ? PrintedName.IsKorean(words[0]) || NewsroomWords.IsAgency(words[0])
            : Array.TrueForAll(words, static word => PrintedName.IsLatinWord(word.TrimEnd(',')));
    }
}
