using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>
/// English bylines and credits: <c>By A and B, Staff Writers</c>, <c>— A</c>, <c>(AP Photo/Name)</c>, <c>Photo by A</c>,
/// <c>Reporting by A; Editing by B</c>.
/// </summary>
internal static class EnglishBylineReader
{
    private const int MaxLength = 160;

    private static readonly string[] PhotoLabels =
    [
        "Photos courtesy of ", "Photo courtesy of ", "Courtesy of ", "Photographs by ", "Photograph by ", "Photos by ", "Photo by ", "Photos: ", "Photo: ",
        "Photo/", "Picture: ", "AP Photo/", "AFP Photo/", "Reuters Photo/", "REUTERS/", "Reuters/", "Getty Images/", "Image: ", "Credit: ",
    ];

    private static readonly string[] TextLabels = ["Written by ", "Reporting by ", "Words by ", "Story by ", "By ", "BY "];

    private static readonly HashSet<string> RoleWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "columnist", "photographer", "contributor",
        "bureau", "chief", "senior", "contributing", "special", "news", "business", "sports", "political", "city", "deputy", "managing", "for", "the", "to", "of",
        "intern", "critic", "desk", "science", "health", "education", "national", "foreign", "guest", "and", "at", "times", "post", "press", "associated",
        "journal", "tribune", "herald", "gazette", "chronicle", "courier", "observer", "record", "register", "sun", "star", "reuters", "ap", "afp",
    };

    /// <summary>The byline or credit that <paramref name="line"/> is from end to end.</summary>
    public static BylineReading? Read(string line, string? emailDomain)
    {
        if (line.Length is < 4 or > MaxLength)
            return null;
        var inner = Unwrap(line);
        foreach (var label in PhotoLabels)
        {
            if (inner.StartsWith(label, StringComparison.Ordinal) && inner.Length - label.Length is > 1 and < 80)
                return Credit(line, inner.Substring(label.Length));
        }

        foreach (var label in TextLabels)
        {
            if (inner.StartsWith(label, StringComparison.Ordinal))
                return People(line, line.IndexOf(label, StringComparison.Ordinal) + label.Length, emailDomain, isOpening: label is "By " or "BY ", needsTwoWords: true);
        }

        var dash = DashLength(line);
        return dash > 0 ? People(line, dash, emailDomain, isOpening: false, needsTwoWords: false) : SlashCredit(line, inner);
    }

    private static string Unwrap(string line)
    {
        var isWrapped = (line[0] == '(' && line[line.Length - 1] == ')') || (line[0] == '[' && line[line.Length - 1] == ']');
        return isWrapped ? line.Substring(1, line.Length - 2) : line;
    }

    /// <summary>How long the dash and its blanks are that open a line such as <c>— Jane Doe</c>.</summary>
    private static int DashLength(string line)
    {
        var length = line[0] is '—' or '–' ? 1 : line.StartsWith("--", StringComparison.Ordinal) ? 2 : 0;
        while (length > 0 && length < line.Length && line[length] == ' ')
            length++;
        return length;
    }

    private static BylineReading? Credit(string line, string name)
    {
        if (name.IndexOf(". ", StringComparison.Ordinal) > 2 || !(char.IsUpper(name[0]) || name.StartsWith("the ", StringComparison.Ordinal)))
            return null;
        var slash = name.IndexOf('/');
        var person = slash > 0 ? name.Substring(0, slash).Trim() : name.TrimEnd('.', ')');
        var affiliation = slash > 0 ? name.Substring(slash + 1).Trim() : AgencyIn(line);
        return new BylineReading([new BylineModel(person, null, null, null, affiliation, BylineCredit.Photo, line)], null);
    }

    private static string? AgencyIn(string line)
    {
        foreach (var agency in (string[])["AP", "AFP", "Reuters", "REUTERS"])
        {
            if (line.StartsWith("(" + agency, StringComparison.Ordinal) || line.StartsWith(agency, StringComparison.Ordinal))
                return agency == "REUTERS" ? "Reuters" : agency;
        }

        return null;
    }

    /// <summary><c>Jane Doe/Staff</c>, <c>(Jane Doe / Getty Images)</c>: in brackets, or the second part a known owner.</summary>
    private static BylineReading? SlashCredit(string line, string inner)
    {
        var slash = inner.IndexOf('/');
        if (slash < 4 || inner.Length > 60)
            return null;
        var name = inner.Substring(0, slash).Trim();
        var owner = inner.Substring(slash + 1).Trim();
        var isOwner = owner is "Getty Images" or "AP" or "AFP" or "Reuters" or "Staff" or "Yonhap" or "EPA" or "Bloomberg" || AreRoleWords(owner);
        if (!isOwner || !IsName(name.Split(' '), 0, needsTwoWords: true, out _))
            return null;
        return new BylineReading([new BylineModel(name, null, null, null, owner, BylineCredit.Photo, line)], null);
    }

    private static BylineReading? People(string line, int from, string? emailDomain, bool isOpening, bool needsTwoWords)
    {
        var end = line.Length;
        var at = line.IndexOf('@', from);
        string? address = null;
        if (at > from)
        {
            end = EmailAddress.StartOf(line, at);
            if (end < from || EmailAddress.EndOf(line, at) < line.TrimEnd(')', ']', '>').Length)
                return null;
            address = line.Substring(end, EmailAddress.EndOf(line, at) - end).TrimEnd('.');
        }

        var names = new List<(string Name, int Start)>();
        var role = ReadNames(line, from, end, needsTwoWords, names);
        if (names.Count == 0 || role is null)
            return null;
        var people = new List<BylineModel>();
        for (var i = 0; i < names.Count; i++)
        {
            var rawStart = i == 0 ? 0 : names[i].Start;
            var rawEnd = i + 1 < names.Count ? names[i + 1].Start : line.Length;
            var email = address is null ? null : EmailAddress.Complete(address, emailDomain);
            var raw = line.Substring(rawStart, rawEnd - rawStart).Trim();
            people.Add(new BylineModel(names[i].Name, role.Length > 0 ? role : null, email, address, null, BylineCredit.Text, raw));
        }

        return new BylineReading(people.ToEquatableArray(), null, isOpening);
    }

    /// <summary>Reads names up to <paramref name="end"/>; returns the role that follows, empty for none, null where something else follows.</summary>
    private static string? ReadNames(string line, int from, int end, bool needsTwoWords, List<(string Name, int Start)> names)
    {
        var position = from;
        while (position < end)
        {
            var stop = NextSeparator(line, position, end, out var separatorLength);
            var part = line.Substring(position, stop - position).Trim(' ', '(', '<', '|');
            if (part.StartsWith("Editing by ", StringComparison.Ordinal))
                part = part.Substring("Editing by ".Length);
            var start = position + (line.Substring(position, stop - position).Length - line.Substring(position, stop - position).TrimStart().Length);
            if (part.Length > 0)
            {
                if (names.Count > 0 && AreRoleWords(part))
                    return line.Substring(start, end - start).Trim(' ', '(', '<', '|', ',');
                if (!IsName(part.Split(' '), 0, needsTwoWords, out _))
                    return null;
                names.Add((part, start));
            }

            position = stop + separatorLength;
        }

        return "";
    }

    private static int NextSeparator(string line, int from, int end, out int length)
    {
        for (var i = from; i < end; i++)
        {
            if (line[i] is ',' or '|' or ';')
            {
                length = 1;
                return i;
            }

            foreach (var word in (string[])[" and ", " AND ", " & ", " with "])
            {
                if (string.CompareOrdinal(line, i, word, 0, word.Length) == 0)
                {
                    length = word.Length;
                    return i;
                }
            }
        }

        length = 0;
        return end;
    }

    private static bool AreRoleWords(string part)
    {
        var isRole = false;
        foreach (var word in part.Split(' '))
        {
            var known = RoleWords.Contains(word.Trim('.', ','));
            if (!known && !PrintedName.IsLatinWord(word))
                return false;
            isRole |= known;
        }

        return isRole;
    }

    private static bool IsName(string[] words, int from, bool needsTwoWords, out int count)
    {
        count = 0;
        for (var i = from; i < words.Length; i++)
        {
            var isParticle = count > 0 && PrintedName.IsLatinParticle(words[i]);
            if (!isParticle && (!PrintedName.IsLatinWord(words[i]) || NoNames.Contains(words[i])))
                return false;
            count++;
        }

        return count <= 5 && count >= (needsTwoWords ? 2 : 1);
    }

    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "June", "July", "August", "September",
        "October", "November", "December", "The", "Contrast", "Then", "Now", "Next", "Last", "Early", "Late", "Order", "Law", "Popular", "Staff", "Friday's",
    };
}
