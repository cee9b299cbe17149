namespace Broadsheet.Shared;

/// <summary>
/// What an article's file has in common with its translations: <c>guides/setup.md</c> and <c>guides/setup.ko.md</c> are
/// <c>guides/setup</c>.
/// </summary>
internal static class TranslationName
{
    // ISO 639-1, in alphabetical order.
    private const string Languages =
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht " +
        "hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc " +
        "oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

    private const int CodeLength = 2;

    /// <summary>The file's path without its extension and language.</summary>
    public static string Of(string path)
    {
        var end = Extension(path);
        return path.Substring(0, LanguageAt(path, end) is > 0 and var dot ? dot : end);
    }

    /// <summary>The language that a file's name ends with, such as <c>ko</c> or <c>pt-BR</c>; null where it ends with none.</summary>
    public static string? LanguageOf(string path)
    {
        var end = Extension(path);
        return LanguageAt(path, end) is > 0 and var dot ? path.Substring(dot + 1, end - dot - 1) : null;
    }

    private static int Extension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? dot : path.Length;
    }

    /// <summary>Where the dot before the language stands, or -1.</summary>
    private static int LanguageAt(string path, int end)
    {
        var dot = end > 0 ? path.LastIndexOf('.', end - 1) : -1;
        return dot > path.LastIndexOf('/') + 1 && IsLanguage(path.AsSpan(dot + 1, end - dot - 1)) ? dot : -1;
    }

    private static bool IsLanguage(ReadOnlySpan<char> tag)
    {
        if (tag.Length < CodeLength || tag[0] is < 'a' or > 'z' || tag[1] is < 'a' or > 'z')
            return false;
        var at = Languages.AsSpan().IndexOf(tag.Slice(0, CodeLength));
        if (at % (CodeLength + 1) != 0)
            return false;
        return tag.Length == CodeLength || (tag[CodeLength] == '-' && IsSubtag(tag.Slice(CodeLength + 1)));
    }

    /// <summary>A region such as <c>BR</c> or <c>419</c>, or a script such as <c>Hant</c>.</summary>
    private static bool IsSubtag(ReadOnlySpan<char> tag)
    {
        if (tag.Length is < 2 or > 4)
            return false;
        foreach (var c in tag)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
                return false;
        }

        return true;
    }
}
