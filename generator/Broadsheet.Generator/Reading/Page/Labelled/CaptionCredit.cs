using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>
/// Who made or lent a picture, at the end of what is known to be its caption: <c>… 제공</c>, <c>… ⓒ뉴시스</c>, <c>… (AP Photo/A)</c>,
/// <c>… photo by A</c>, or a few words behind the last sentence.
/// </summary>
internal static class CaptionCredit
{
    private const int MaxLength = 60;

    private const int MostWords = 7;

    private static readonly string[] s_openings =
        ["ⓒ", "©", "Ⓒ", "/사진", "사진=", "사진/", "사진 ", "photo by ", "photos by ", "Photo: ", "Picture: ", "Pic: "];

    private static readonly string[] s_words = ["제공", "촬영", "기자", "사진", "photo", "hoto", "ourtesy", "agency", "통신", "뉴스", "뉴시스"];

    /// <summary>Where the credit begins; the text's length where there is none.</summary>
    public static int Start(string text, string? emailDomain)
    {
        if (BylineReader.ReadTrailing(text, emailDomain, out var at) is not null)
            return at;
        if (Labelled(text) is > 0 and var labelled)
            return labelled;
        if (Bracketed(text) is > 0 and var bracketed)
            return bracketed;
        return BehindSentence(text);
    }

    private static int Labelled(string text)
    {
        var from = Math.Max(1, text.Length - MaxLength);
        foreach (var opening in s_openings)
        {
            var at = text.IndexOf(opening, from, StringComparison.Ordinal);
            if (at > 0 && text[at - 1] is ' ' or '/' or '(' or '.' && text.Length > at + opening.Length
                && !Sentence.HasInnerStop(text.Substring(at)) && !text.EndsWith("다.", StringComparison.Ordinal))
                return text[at - 1] is '/' or '(' ? at - 1 : at;
        }

        var slash = text.LastIndexOf('/');
        return slash >= from && text.Length - slash > 2 && !char.IsDigit(text[slash - 1]) && !Sentence.EndsWithStop(text)
            && text.IndexOf("기자", slash, StringComparison.Ordinal) > 0 ? slash : 0;
    }

    private static int Bracketed(string text)
    {
        var open = text[text.Length - 1] switch
        {
            ')' => text.LastIndexOf('('),
            ']' => text.LastIndexOf('['),
            '>' => text.LastIndexOf('<'),
            _ => 0,
        };
        if (open <= 0 || text.Length - open > MaxLength)
            return 0;
        var inner = text.Substring(open);
        return Array.Exists(s_words, word => inner.IndexOf(word, StringComparison.Ordinal) >= 0) ? open : 0;
    }

    /// <summary>A few words behind the last sentence that are none themselves.</summary>
    private static int BehindSentence(string text)
    {
        var start = Sentence.LastStart(text, MaxLength);
        if (start == 0 || start == text.Length)
            return text.Length;
        var rest = text.Substring(start);
        return Sentence.IsClosed(rest.TrimEnd(')', ']', '>')) || WordPiece.CountOf(rest, ' ') >= MostWords || rest[0] is '“' or '"' or '‘'
            ? text.Length : start;
    }
}
