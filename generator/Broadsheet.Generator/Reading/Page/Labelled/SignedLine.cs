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

    private const string Opening = "✎✍/■●◆◇▲▶□○★☆※<〈‹【[(—–―-=ⓒ©Ⓒ ";

    private const string Closing = ">〉›】]) ,";

    private static readonly char[] s_behindName = ['|', '•', ',', '/', '(', '<', '·', '[', ':'];

    private const char Heads = '장';

    private static readonly string[] s_noNames = ["주간", "월간", "시민", "사단", "재단", "학교", "전국", "주식"];

    private static readonly string[] s_work = ["인터뷰", "정리", "취재", "대담", "진행"];

    private static readonly string[] s_labels =
    [
        "글·사진", "글/사진", "사진·글", "사진제공", "사진", "글", "그림", "인터뷰", "정리", "취재", "대담", "진행", "번역", "Pic", "Pics", "Picture", "Pictures", "Photo",
        "Photos", "PHOTO", "Words", "Signed", "Sd/-",
    ];

    public static BylineReading Read(string line, string? emailDomain)
    {
        if (line.Length <= MaxParsed)
        {
            if (Labelled(line, emailDomain) is { } labelled)
                return labelled;
            if (Placed(line, emailDomain) is { } placed)
                return placed;
            if (BylineReader.Read(line, emailDomain) is { } byline)
                return byline;
            if (LettersColumn.Read(line) is { } letter)
                return letter;
            if (line[0] != '/' && BylineReader.Read("/" + line, emailDomain) is { } marked)
                return WithoutSlash(marked);
        }

        return new BylineReading([Named(line, emailDomain)], null);
    }

    /// <summary><c>인터뷰 한지우 기자</c>: what was done by whom.</summary>
    private static BylineReading? Labelled(string line, string? emailDomain)
    {
        var blank = line.IndexOf(' ');
        if (blank < 2 || Array.IndexOf(s_work, line.Substring(0, blank)) < 0
            || BylineReader.Read(line.Substring(blank + 1), emailDomain) is not { } byline)
            return null;
        return byline with
        {
            People = byline.People.Select((person, i) => i == 0 ? person with { Raw = line.Substring(0, blank + 1) + person.Raw } : person)
                .ToEquatableArray(),
        };
    }

    /// <summary><c>송담 | 한지우 기자 id@host</c>: where the reporter writes from, before the bar.</summary>
    private static BylineReading? Placed(string line, string? emailDomain)
    {
        var bar = line.IndexOf(" | ", StringComparison.Ordinal);
        var from = line[0] is '[' or '<' or '(' && line[line.Length - 1] is ']' or '>' or ')' ? 1 : 0;
        if (bar - from is < 2 or > 8 || !PrintedName.IsHangul(line.Substring(from, bar - from)))
            return null;
        var reading = BylineReader.Read(line.Substring(bar + 3, line.Length - bar - 3 - from), emailDomain);
        return reading is { Dateline: null } && reading.People[0].Role is { } role && NewsroomWords.IsRole(role)
            ? reading with { Dateline = new DatelineModel(line.Substring(0, bar + 2), line.Substring(from, bar - from), null) }
            : null;
    }

    private static BylineReading WithoutSlash(BylineReading reading) => reading with
    {
        People = reading.People.Select(static (person, i) =>
            i == 0 && person.Raw.StartsWith("/", StringComparison.Ordinal) ? person with { Raw = person.Raw.Substring(1) } : person)
            .ToEquatableArray(),
    };

    private static BylineModel Named(string line, string? emailDomain)
    {
        var text = line.TrimStart(Opening.ToCharArray());
        var credit = BylineCredit.Text;
        text = WithoutLabel(text, ref credit);
        var email = EmailIn(ref text);
        var reference = text.IndexOf(" Ref:", StringComparison.Ordinal);
        if (reference > 0)
            text = text.Substring(0, reference);
        text = WithoutDate(text).Trim(' ', '|', ',', '/', '·');
        text = text.TrimEnd(Closing.ToCharArray());
        if (text.EndsWith(" 제공", StringComparison.Ordinal))
            text = text.Substring(0, text.Length - 3);
        var (name, role) = Parts(text);
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
            if (sign < 1)
                sign = text.IndexOf(" for the ", StringComparison.OrdinalIgnoreCase);
            return sign < 1 ? (text, null) : (text.Substring(0, sign).Trim(), Role(text.Substring(sign)));
        }

        var end = text.IndexOfAny([' ', .. s_behindName]);
        if (end < 0)
            return Glued(text);
        var first = text.Substring(0, end);
        var rest = Role(text.Substring(end));
        if (IsPerson(first) && rest is not null)
            return (first, rest);
        if (NewsroomWords.GluedRoleLength(first) > 0)
            return Glued(first);
        var words = text.Split(' ');
        // 은모래초 한지우 독자: where, who, what.
        if (words.Length == 3 && IsPerson(words[1]) && words[1].Length == 3 && !IsPerson(words[2]))
            return (words[1], words[0] + " " + words[2]);
        var last = words[words.Length - 1];
        var name = last.EndsWith("씨", StringComparison.Ordinal) ? last.Substring(0, last.Length - 1) : last;
        var isTitled = words.Length > 1 && name.Length is 2 or 3 && PrintedName.IsHangul(name) && !IsPost(name)
            && IsPost(words[words.Length - 2]);
        return isTitled || (name.Length == 3 && IsPerson(name) && words.Length > 1)
            ? (name, Role(text.Substring(0, text.Length - last.Length)))
            : (text, null);
    }

    private static (string Name, string? Role) Glued(string word)
    {
        var length = NewsroomWords.GluedRoleLength(word);
        if (length == 0 && word.Length > 3 && word.EndsWith("기자", StringComparison.Ordinal))
            length = 2;
        return length > 0 ? (word.Substring(0, word.Length - length), word.Substring(word.Length - length)) : (word, null);
    }

    private static bool IsPerson(string word) =>
        word.Length >= 2 && PrintedName.IsKorean(word) && !IsPost(word) && Array.IndexOf(s_noNames, word) < 0;

    private static bool IsPost(string word) => word[word.Length - 1] == Heads || Profession.EndOf(word) is not null
        || word.EndsWith("이사", StringComparison.Ordinal) || word.EndsWith("대표", StringComparison.Ordinal)
        || word.EndsWith("청산인", StringComparison.Ordinal) || word.EndsWith("독자", StringComparison.Ordinal)
        || word.EndsWith("기자", StringComparison.Ordinal) || word.EndsWith("감독", StringComparison.Ordinal);

    private static string? Role(string text)
    {
        var role = text.Trim(' ', '|', '•', ',', '/', '(', '<', ')', '>', '·', '[', ']', ':');
        return role.Length > 0 ? role : null;
    }
}
