using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>
/// English credits of pictures: <c>(Courier Photo/A)</c>, <c>Photos by A and B</c>, <c>Courier photo by A</c>, <c>REUTERS/A</c>,
/// <c>(A/Harbor Courier)</c>, <c>(Courtesy of A)</c>.
/// </summary>
internal static class PhotoCreditReader
{
    private const int MaxLength = 110;

    private const int MaxProvider = 60;

    /// <summary>A newspaper's name before <c>Photo</c>.</summary>
    private const int MaxOwnerWords = 4;

    /// <summary>The credit that <paramref name="line"/> is from end to end.</summary>
    public static BylineReading? Read(string line, string? emailDomain)
    {
        if (line.Length is < 5 or > MaxLength)
            return null;
        var isWrapped = (line[0] == '(' && line[line.Length - 1] == ')') || (line[0] == '[' && line[line.Length - 1] == ']');
        var inner = isWrapped ? line.Substring(1, line.Length - 2).Trim() : line;
        if (isWrapped && IsUnsigned(inner))
            return Of(
                line, EnglishRole.IsAgency(inner.Substring(0, inner.IndexOf(' '))) ? inner.Substring(0, inner.IndexOf(' ')) : inner, null);
        return Labeled(line, inner, emailDomain) ?? Slashed(line, inner);
    }

    /// <summary><c>(File photo)</c>, <c>(Courtesy photo)</c>, <c>(Ledger file photo)</c>: whose picture it is, without a name.</summary>
    private static bool IsUnsigned(string inner)
    {
        var words = inner.Split(' ');
        if (words.Length is < 2 or > MaxOwnerWords + 1 || !EnglishCreditLabel.IsPhotoWord(words[words.Length - 1]))
            return false;
        for (var i = 0; i < words.Length - 1; i++)
        {
            if (!PrintedName.IsLatinWord(words[i]) && !WordLists.EnglishPhotoOrigins.Contains(words[i]))
                return false;
        }

        return true;
    }

    /// <summary>Behind the word for a picture, and perhaps whose it is: <c>by A</c>, <c>/A</c>, <c>: A</c>, <c>courtesy of A</c>.</summary>
    private static BylineReading? Labeled(string line, string inner, string? emailDomain)
    {
        var at = 0;
        for (var i = 0; i <= MaxOwnerWords && at < inner.Length; i++)
        {
            var end = WordEnd(inner, at);
            var word = inner.Substring(at, end - at);
            if (word is "Courtesy" or "courtesy" or "COURTESY"
                && (i == 0 || EnglishCreditLabel.IsPhotoWord(inner.Substring(0, inner.IndexOf(' ')))))
                return Courtesy(line, inner.Substring(end));
            if (EnglishCreditLabel.IsPhotoWord(word) || word is "Credit" && i == 0)
            {
                var nameStart = BehindSign(inner, end);
                if (nameStart > 0)
                    return Named(line, inner.Substring(nameStart), inner.Substring(0, at).Trim(), emailDomain);
            }
            else if (!PrintedName.IsLatinWord(word) && word is not ("file" or "staff" or "handout"))
            {
                return null;
            }

            at = end + 1;
        }

        return null;
    }

    private static int WordEnd(string text, int from)
    {
        var end = text.IndexOfAny([' ', '/', ':'], from);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Where the name begins behind <c>by</c>, a slash or a colon; 0 where none of them follows.</summary>
    private static int BehindSign(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        if (at < text.Length && text[at] is '/' or ':')
            return SkipBlanks(text, at + 1);
        return string.Compare(text, at, "by ", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? SkipBlanks(text, at + 3) : 0;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }

    private static BylineReading? Courtesy(string line, string rest)
    {
        var provider = rest.Trim(' ', ':', '/', '.');
        if (provider.StartsWith("of ", StringComparison.OrdinalIgnoreCase))
            provider = provider.Substring(3);
        return IsProvider(provider) && !EnglishCreditLabel.IsPhotoWord(provider) ? Of(line, provider, null) : null;
    }

    /// <summary>Whoever lends a picture need not be written with capitals throughout: <c>the Doe family</c>.</summary>
    private static bool IsProvider(string text) =>
        text.Length is > 1 and <= MaxProvider && (char.IsUpper(text[0]) || text.StartsWith("the ", StringComparison.Ordinal))
            && text.IndexOf(". ", StringComparison.Ordinal) is < 0 or <= 3;

    private static BylineReading? Named(string line, string names, string owner, string? emailDomain)
    {
        var slash = names.IndexOf('/');
        var affiliation = slash > 0 ? names.Substring(slash + 1).Trim() : owner.Length > 0 ? owner : null;
        var start = line.IndexOf(names, StringComparison.Ordinal);
        var people = slash > 0 ? [] : new EnglishBylineParser(line, BylineCredit.Photo, emailDomain).Parse(start);
        if (!people.IsEmpty)
            return new BylineReading(
                EnglishPost.Split(people).Select(person => person with { Affiliation = affiliation ?? person.Affiliation })
                    .ToEquatableArray(),
                null);
        var name = slash > 0 ? names.Substring(0, slash).Trim() : names.TrimEnd('.');
        var isName = EnglishRole.IsAgency(name) || (name.IndexOf(' ') > 0 && EnglishName.IsOrganization(name));
        return isName ? Of(line, name, affiliation) : null;
    }

    /// <summary>An agency and its photographer, or a photographer and an agency or newspaper.</summary>
    private static BylineReading? Slashed(string line, string inner)
    {
        var slash = inner.IndexOf('/');
        if (slash < 2 || slash == inner.Length - 1)
            return null;
        var first = inner.Substring(0, slash).Trim();
        var second = inner.Substring(slash + 1).Trim();
        if (EnglishRole.IsAgency(first))
            return EnglishName.IsPerson(second, 2) ? Of(line, second, first == "REUTERS" ? "Reuters" : first) : null;
        var isOwner = EnglishRole.IsAgency(second) || EnglishRole.IsNewspaper(second.Replace(" via ", " "));
        return isOwner && EnglishName.IsPerson(first, 2) ? Of(line, first, second) : null;
    }

    private static BylineReading Of(string line, string name, string? affiliation) =>
        new([new BylineModel(name, null, null, null, affiliation, BylineCredit.Photo, line)], null);
}
