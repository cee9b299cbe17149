using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Items;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>
/// Who signs in a line that is known to be a signature: what the parsers of bylines read, else a name with what stands around it, else the
/// whole line, as if an editor had marked it.
/// </summary>
internal static class SignedLine
{
    private const int MaxParsed = 200;

    private const string Opening = "/■●◆◇▲▶□○★☆※<〈‹【[(—–―-=ⓒ©Ⓒ ";

    private const string Closing = ">〉›】]) ,";

    private static readonly char[] s_behindName = ['|', '•', ',', '/', '(', '<', '·', '[', ':'];

    private static readonly string[] s_labels =
    [
        "글·사진", "글/사진", "사진·글", "사진제공", "사진", "글", "그림", "인터뷰", "정리", "취재", "대담", "진행", "번역", "Pic", "Pics", "Picture", "Pictures", "Photo",
        "Photos", "PHOTO", "Words", "Signed", "Sd/-",
    ];

    public static BylineReading Read(string line, string? emailDomain)
    {
        if (line.Length <= MaxParsed)
        {
            if (BylineReader.Read(line, emailDomain) is { } byline)
                return byline;
            if (LettersColumn.Read(line) is { } letter)
                return letter;
            if (line[0] != '/' && BylineReader.Read("/" + line, emailDomain) is { } marked)
                return WithoutSlash(marked);
        }

        return new BylineReading([Named(line, emailDomain)], null);
    }

    private static BylineReading WithoutSlash(BylineReading reading) => reading with
    {
        People = reading.People.Select(
            (person, i) => i == 0 && person.Raw.StartsWith("/", StringComparison.Ordinal) ? person with { Raw = person.Raw.Substring(1) } : person)
            .ToEquatableArray(),
    };

    private static BylineModel Named(string line, string? emailDomain)
    {
        var text = line.TrimStart(Opening.ToCharArray());
        var credit = BylineCredit.Text;
        text = WithoutLabel(text, ref credit);
        var email = EmailIn(ref text);
        text = WithoutDate(text).Trim(' ', '|', ',', '/', '·');
        var (name, role) = Parts(text.TrimEnd(Closing.ToCharArray()));
        if (name.Length == 0)
            (name, role) = (line, null);
        return new BylineModel(
            name, role, email is null ? null : EmailAddress.Complete(email, emailDomain), email, null, credit, line);
    }

    private static string WithoutLabel(string text, ref BylineCredit credit)
    {
        foreach (var label in s_labels)
        {
            if (!text.StartsWith(label, StringComparison.Ordinal) || text.Length <= label.Length + 1
                || text[label.Length] is not (' ' or '=' or ':' or '/' or '|'))
                continue;
            credit = label[0] is 'P' or '사' && label.IndexOf('글') < 0 ? BylineCredit.Photo
                : label.Length > 1 && label[0] == '글' ? BylineCredit.Both : BylineCredit.Text;
            return text.Substring(label.Length + 1).TrimStart(' ', '=', ':', '/', '|');
        }

        // Compiled by A from police logs; Submitted by A, Fire Chief; Quiz by A.
        var by = text.IndexOf("by ", StringComparison.OrdinalIgnoreCase);
        if (by < 0 || by > 24 || (by > 0 && text[by - 1] != ' '))
            return text;
        text = text.Substring(by + 3);
        var from = text.IndexOf(" from ", StringComparison.Ordinal);
        return from > 0 ? text.Substring(0, from) : text;
    }

    private static string? EmailIn(ref string text)
    {
        var at = text.IndexOf('@');
        if (at <= 0)
            return null;
        var (start, end) = (EmailAddress.StartOf(text, at), EmailAddress.EndOf(text, at));
        if (start == at)
            return null;
        var email = text.Substring(start, end - start).TrimEnd('.');
        text = text.Substring(0, start);
        return email;
    }

    private static string WithoutDate(string text)
    {
        var day = text.IndexOf("일 ", StringComparison.Ordinal);
        return day is > 0 and < 14 && char.IsDigit(text[0]) && text.IndexOf('년') is > 0 and var year && year < day
            ? text.Substring(day + 2) : text;
    }

    /// <summary>The name and what stands beside it: behind a sign, or before it as <c>사단법인 다솔회 회장 한지우</c>.</summary>
    private static (string Name, string? Role) Parts(string text)
    {
        if (text.Length == 0)
            return ("", null);
        if (!Sentence.IsKorean(text))
        {
            var sign = text.IndexOfAny(s_behindName, 1);
            return sign < 1 ? (text, null) : (text.Substring(0, sign).Trim(), Role(text.Substring(sign)));
        }

        var end = text.IndexOfAny([' ', .. s_behindName]);
        if (end < 0)
            return (text, null);
        var first = text.Substring(0, end);
        var rest = Role(text.Substring(end));
        if (first.Length >= 2 && PrintedName.IsKorean(first) && rest is not null)
            return (first, rest);
        var last = WordPiece.LastToken(text);
        return last.Length is 2 or 3 && PrintedName.IsKorean(last) && text.Length > last.Length + 1
            ? (last, Role(text.Substring(0, text.Length - last.Length)))
            : (text, null);
    }

    private static string? Role(string text)
    {
        var role = text.Trim(' ', '|', '•', ',', '/', '(', '<', ')', '>', '·', '[', ']', ':');
        return role.Length > 0 ? role : null;
    }
}
