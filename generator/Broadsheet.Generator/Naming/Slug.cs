using System.Globalization;
using Broadsheet.Generator.Foundation;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Naming;

/// <summary>
/// Slugs as they are made of names: NFC, lower case, letters and digits of any script, everything else one <c>-</c>,
/// at most <see cref="MaxLength"/> characters a part, cut at a word.
/// </summary>
internal static class Slug
{
    public const int MaxLength = 80;

    /// <summary>The slug of a headline or file name; empty where it has no letter or digit.</summary>
    public static string From(string text)
    {
        var source = UnicodeText.ToNfc(text);
        var slug = TextBuffer.Take();
        var pendingDash = false;
        for (var i = 0; i < source.Length; i += char.IsSurrogatePair(source, i) ? 2 : 1)
        {
            if (!IsSlugCharacter(CharUnicodeInfo.GetUnicodeCategory(source, i)))
            {
                pendingDash = true;
                continue;
            }

            if (pendingDash && slug.Length > 0)
                slug.Append('-');
            pendingDash = false;
            slug.Append(char.ToLowerInvariant(source[i]));
            if (char.IsSurrogatePair(source, i))
                slug.Append(source[i + 1]);
        }

        return CutAtWord(TextBuffer.Finish(slug));
    }

    /// <summary>
    /// The slug of a path: the slugs of its parts, with <c>/</c> between them and behind, where <paramref name="path"/> has one. A part
    /// without a letter or digit is left out.
    /// </summary>
    public static string OfPath(string path)
    {
        if (path.IndexOf('/') < 0)
            return From(path);
        var slug = string.Join("/", path.Split('/').Select(From).Where(static part => part.Length > 0));
        return slug.Length > 0 && path[path.Length - 1] == '/' ? slug + "/" : slug;
    }

    private static string CutAtWord(string slug)
    {
        if (slug.Length <= MaxLength)
            return slug;
        var cut = slug[MaxLength] == '-' ? MaxLength : slug.LastIndexOf('-', MaxLength - 1);
        return slug.Substring(0, cut > 0 ? cut : MaxLength);
    }

    private static bool IsSlugCharacter(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or
        UnicodeCategory.DecimalDigitNumber;
}
